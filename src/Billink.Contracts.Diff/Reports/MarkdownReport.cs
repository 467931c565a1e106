using System.Globalization;
using System.Text;

namespace Billink.Contracts.Diff.Reports;

/// <summary>A report for a pull request: the summary, the breaking changes with advice, and the other changes folded.</summary>
internal static class MarkdownReport
{
    // GitHub rejects a comment of more than 65,536 characters. One change has some 400.
    private const int MostChanges = 50;

    public static string Write(ContractReport report)
    {
        var text = new StringBuilder($"## Contract: {LineReport.Write(report)}\n\n");
        text.Append(Summary(report)).Append('\n');
        var breaking = Groups(report, Severity.Breaking);
        if (breaking.Count > 0)
        {
            text.Append("\n### Breaking\n");
            Append(text, breaking, WriteFull);
        }

        Fold(text, "Risky: check whether your code is prepared", Groups(report, Severity.Risky), WriteFull);
        Fold(text, "Compatible", Groups(report, Severity.Compatible), WriteShort);
        Fold(text, "Accepted", ChangeGroups.Of(report.Accepted), WriteShort);
        foreach (var acceptance in report.UnusedAcceptances)
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n- The acceptance `{acceptance.Fingerprint}` ({MarkdownText.Escape(acceptance.Reason)}) has "
                    + $"expired or fits nothing: remove it.\n");
        return text.ToString();
    }

    private static List<IReadOnlyList<Change>> Groups(ContractReport report, Severity severity) =>
        ChangeGroups.Of(report.Changes.Where(change => change.Severity == severity));

    private static string Summary(ContractReport report)
    {
        if (report.Changes.Count == 0 && report.Accepted.Count == 0)
            return "The contract hasn't changed.";
        if (!report.IsBreaking)
            return "Nothing breaks for users who follow the contract.";
        var parts = report.Changes.Where(change => change.Severity == Severity.Breaking)
            .GroupBy(change => change.Breaks)
            .OrderBy(group => group.Key)
            .Select(group => $"{What(group.Key)} for {Who([.. group.Select(change => change.Direction).Distinct()])}");
        return $"Breaks {string.Join(", and ", parts)}.";
    }

    private static string What(Breaks breaks) => breaks switch
    {
        Breaks.Wire => "**messages**",
        Breaks.Source => "**source code**",
        _ => "**behaviour**",
    };

    private static string Who(IReadOnlyList<Direction> directions) => directions switch
    {
        [Direction.Request] => "those who send",
        [Direction.Response] => "those who receive",
        _ => "everybody",
    };

    private static void Fold(
        StringBuilder text, string title, List<IReadOnlyList<Change>> groups, Action<StringBuilder, IReadOnlyList<Change>> write)
    {
        if (groups.Count == 0)
            return;
        text.Append(CultureInfo.InvariantCulture, $"\n<details><summary>{title} ({groups.Count})</summary>\n");
        Append(text, groups, write);
        text.Append("\n</details>\n");
    }

    private static void Append(StringBuilder text, List<IReadOnlyList<Change>> groups, Action<StringBuilder, IReadOnlyList<Change>> write)
    {
        text.Append('\n');
        foreach (var group in groups.Take(MostChanges))
            write(text, group);
        if (groups.Count > MostChanges)
            text.Append(CultureInfo.InvariantCulture, $"\n… and {groups.Count - MostChanges} more; the JSON report has all.\n");
    }

    private static void WriteShort(StringBuilder text, IReadOnlyList<Change> changes)
    {
        var operations = MarkdownText.Operations(changes);
        text.Append(
            CultureInfo.InvariantCulture,
            $"- {operations}{(operations.Length == 0 ? "" : ": ")}{MarkdownText.Escape(changes[0].Message)}\n");
    }

    private static void WriteFull(StringBuilder text, IReadOnlyList<Change> changes)
    {
        var change = changes[0];
        text.Append(CultureInfo.InvariantCulture, $"- **{MarkdownText.Escape(change.Message)}**\n");
        if (MarkdownText.Operations(changes) is { Length: > 0 } operations)
            text.Append(CultureInfo.InvariantCulture, $"  - In {operations}\n");
        if (change.OldValue is not null || change.NewValue is not null)
            text.Append(CultureInfo.InvariantCulture, $"  - {MarkdownText.Code(change.OldValue)} → {MarkdownText.Code(change.NewValue)}\n");
        text.Append(CultureInfo.InvariantCulture, $"  - {MarkdownText.Escape(change.Reason)}{MarkdownText.Advice(change)}\n");
        var members = changes.SelectMany(item => item.Members).Distinct(StringComparer.Ordinal).ToList();
        if (members.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"  - C#: {string.Join(", ", members.Select(MarkdownText.Code))}\n");
        text.Append(CultureInfo.InvariantCulture, $"  - <sub>{Where(change)} · {change.RuleId} · `{change.Fingerprint}`</sub>\n");
    }

    private static string Where(Change change) => (change.NewLocation ?? change.OldLocation) is { } location
        ? $"{MarkdownText.Escape(location.File)}:{location.Line}{(change.NewLocation is null ? " (before)" : "")}"
        : "";
}
