namespace Billink.Contracts.Diff.Model;

/// <summary>The severity of a change for users of the old contract.</summary>
public enum Severity
{
    /// <summary>
    /// Something no longer works: an accepted message is rejected, or a response is possible that the old contract doesn't allow.
    /// </summary>
    Breaking,

    /// <summary>The effect depends on the code of the other side, for example for a new enum value in a response.</summary>
    Risky,

    /// <summary>Users who follow the old contract see no difference.</summary>
    Compatible,
}
