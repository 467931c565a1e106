namespace Billink.Contracts.Diff;

/// <summary>What can happen to a whole contract file.</summary>
internal static class FileRules
{
    public static readonly ChangeRule Removed = new(
        "contract-file-removed", "A contract is gone", ChangeSeverity.Breaking, ChangeBreaks.Wire, ChangeDirection.Both,
        "Nothing says any longer what the API of this file is.", "Ask where the API went before you upgrade.", "spec/v1.xsd → no file");

    public static readonly ChangeRule Added = new(
        "contract-file-added", "A contract is new", ChangeSeverity.Compatible, ChangeBreaks.None, ChangeDirection.Both,
        "Nobody depends on a contract that did not exist.", "", "no file → spec/v3.yaml");

    public static IEnumerable<ChangeRule> All => [Removed, Added];
}
