namespace Billink.Sandbox;

/// <summary>The form of v2 errors. Billink's pages disagree about it, so a shop should understand both. v1 has one form only.</summary>
public enum SandboxErrorForm
{
    /// <summary>The form and the HTTP status of the operation's own page.</summary>
    Operation,

    /// <summary>
    /// The form of the general page on errors, for every operation: HTTP status 200, with
    /// <c>{"code":"…","description":"…","result":"error"}</c>.
    /// </summary>
    General,
}
