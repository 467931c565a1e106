using System.Globalization;
using System.Text;

namespace Billink.Contracts.Diff.Reports;

/// <summary>
/// A report as lines for <c>CHANGELOG.md</c>, under the headings of Keep a Changelog; accepted changes included.
/// </summary>
internal static class ChangelogReport
{
    private const int MostMembers = 4;

    private static readonly string[] Headings = ["Added", "Changed", "Deprecated", "Removed"];

    // An addition by these rules only limits a value.
    private static readonly string[] Limits = ["enum", "pattern", "union", "unique-items", "schema", "discriminator"];

    public static string Write(ContractReport report)
    {
        var all = report.Changes.Concat(report.Accepted).OrderBy(change => change.Severity).ToList();
        // The change of the contract already names this member.
        var told = all.Where(change => !IsListing(change)).SelectMany(change => change.Members).ToHashSet(StringComparer.Ordinal);

        var shown = all.Where(change => !IsForPeople(change) && !(IsListing(change) && change.Members.All(told.Contains))).ToList();
        var text = new StringBuilder();
        foreach (var heading in Headings)
        {
            var lines = shown.Where(change => HeadingOf(change) == heading).Select(Line).Distinct(StringComparer.Ordinal).ToList();
            if (lines.Count > 0)
                text.Append(CultureInfo.InvariantCulture, $"{(text.Length > 0 ? "\n" : "")}### {heading}\n\n").AppendJoin("", lines);
        }

        return text.ToString();
    }

    // Descriptions aren't part of the contract.
    private static bool IsForPeople(Change change) => change.RuleId.EndsWith("-docs-changed", StringComparison.Ordinal);

    private static bool IsListing(Change change) => change.RuleId.StartsWith("api-", StringComparison.Ordinal);

    private static string HeadingOf(Change change)
    {
        if (change.NewLocation is null || IsNamed(change, "removed"))
            return "Removed";
        if (change.RuleId.EndsWith("-deprecated", StringComparison.Ordinal))
            return "Deprecated";
        return change.OldLocation is null || IsNamed(change, "added") ? "Added" : "Changed";
    }

    private static bool IsNamed(Change change, string what) => change.RuleId.EndsWith($"-{what}", StringComparison.Ordinal)
        && !Array.Exists(Limits, limit => change.RuleId.EndsWith($"-{limit}-{what}", StringComparison.Ordinal));

    private static string Line(Change change)
    {
        var mark = change.Severity == Severity.Breaking ? "**Breaking**: " : "";
        var operations = MarkdownText.Operations(change);
        var advice = change.Severity == Severity.Compatible ? "" : MarkdownText.Advice(change);
        var members = change.Members;
        var inCode = members.Count == 0 || members.Count > MostMembers ? "" : $" ({string.Join(", ", members.Select(MarkdownText.Code))})";
        return $"- {mark}{(operations.Length == 0 ? "" : operations + ": ")}{MarkdownText.Escape(change.Message)}{advice}{inCode}\n";
    }
}
