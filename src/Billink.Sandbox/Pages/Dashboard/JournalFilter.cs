namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>The requests that the journal shows.</summary>
internal enum JournalFilter
{
    /// <summary>Requests whose reply is an error.</summary>
    Errors,

    /// <summary>Requests that deviate from the contract.</summary>
    Deviations,

    /// <summary>Requests that got a planned fault.</summary>
    Faults,
}
