namespace Billink.Contracts.Diff;

/// <summary>The rules about whole contract files.</summary>
internal static class FileRules
{
    /// <summary>All rules of the table.</summary>
    public static RuleTable All { get; } = new();

    public static readonly Rule Removed = All.Add(new(
        "contract-file-removed", "A contract was removed", Severity.Breaking, Breaks.Wire, Direction.Both,
        "The API of this file no longer has a contract.", "Find out where the API is now before you upgrade.", "spec/v1.xsd → no file"));

    public static readonly Rule Added = All.Add(new(
        "contract-file-added", "A contract was added", Severity.Compatible, Breaks.None, Direction.Both,
        "No client depends on a contract that did not exist.", "", "no file → spec/v3.yaml"));
}
