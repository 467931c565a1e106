namespace Billink.Client.Tests.Faults;

/// <summary>The faults of one attempt.</summary>
public enum Fault
{
    None,
    RefusedConnection,
    ResetBeforeHeaders,
    ResetInBody,
    TimeoutBeforeSending,
    TimeoutAfterSending,
    TooManyRequests,
    InternalServerError,
    BadGateway,
    ServiceUnavailable,
    HtmlPage,
    CutOffBody,
    Duplicate,
}
