namespace Billink.Contracts.Diff.Model;

/// <summary>What a change breaks.</summary>
public enum Breaks
{
    /// <summary>Messages: one side sends a message that the other side rejects or doesn't understand.</summary>
    Wire,

    /// <summary>Code generated from, or written against, the contract: it no longer compiles, or means something else.</summary>
    Source,

    /// <summary>Neither messages nor code, but the API behaves differently.</summary>
    Behaviour,

    /// <summary>Nothing.</summary>
    None,
}
