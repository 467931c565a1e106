namespace Billink.Sandbox;

/// <summary>What goes wrong with a request.</summary>
public enum SandboxFaultKind
{
    /// <summary>Nothing but the delay, or another form of an error.</summary>
    None,

    /// <summary>An error of the operation, in the operation's form.</summary>
    Error,

    /// <summary>An HTTP status from 500 to 599, with an HTML page instead of a reply.</summary>
    ServerError,

    /// <summary>HTTP status 200, with an HTML page instead of a reply.</summary>
    Html,

    /// <summary>The connection is closed before the reply.</summary>
    Reset,

    /// <summary>The operation runs, and the connection is closed in the middle of the reply.</summary>
    CutOff,
}
