namespace Billink.Sandbox;

/// <summary>What goes wrong with a request.</summary>
public enum SandboxFaultKind
{
    /// <summary>Nothing, but for the delay.</summary>
    None,

    /// <summary>One of the operation's own errors, in its own form.</summary>
    Error,

    /// <summary>An HTTP status from 500 on, with a page instead of a reply.</summary>
    ServerError,

    /// <summary>HTTP status 200, with a page instead of a reply.</summary>
    Html,

    /// <summary>The connection is cut before a reply.</summary>
    Reset,

    /// <summary>The request is done, and the connection is cut in the middle of the reply.</summary>
    CutOff,
}
