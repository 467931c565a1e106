namespace Billink.Contracts.Diff.Model;

/// <summary>What a change breaks.</summary>
public enum Breaks
{
    /// <summary>Messages: one side sends what the other refuses or does not understand.</summary>
    Wire,

    /// <summary>Code generated from, or written against, the contract: it no longer compiles, or means something else.</summary>
    Source,

    /// <summary>Neither, but something happens that did not happen before.</summary>
    Behaviour,

    /// <summary>Nothing.</summary>
    None,
}
