namespace Billink.Contracts.Diff.Model;

/// <summary>How bad a change is for those who already use the contract.</summary>
public enum Severity
{
    /// <summary>
    /// Something that worked no longer does: an accepted message is refused, or an answer comes that was never announced.
    /// </summary>
    Breaking,

    /// <summary>Whether it breaks depends on how the other side is written, as an enum value that is new in a reply.</summary>
    Risky,

    /// <summary>Nobody who kept to the old contract notices.</summary>
    Compatible,
}
