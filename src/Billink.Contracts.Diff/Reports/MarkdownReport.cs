using System.Globalization;
using System.Text;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Reports;

/// <summary>A report for a pull request: the summary, the breaking changes with advice, and the other changes folded.</summary>
internal static class MarkdownReport
{
    // GitHub rejects a comment of more than 65,536 characters. What comes after the entries has room, too.
    private const int MostCharacters = 64_000;
    private const int MostMembers = 20;
    private const string Harmless = "Nothing breaks for users who follow the contract.";

    public static string Write(ContractReport report)
    {
        var text = new StringBuilder($"## Contract: {LineReport.Write(report)}\n\n");
        text.Append(Summary(report)).Append('\n');
        var left = new List<string>();
        if (report.IsBreaking)
            text.Append("\n### Breaking\n");
        Append(text, "breaking", Of(report, Severity.Breaking), WriteFull, left);
        Fold(text, "Risky: check whether your code is prepared", "risky", Of(report, Severity.Risky), WriteFull, left);
        Fold(text, "Compatible", "compatible", Of(report, Severity.Compatible), WriteShort, left);
        Fold(text, "Accepted", "accepted", report.Accepted, WriteAccepted, left);
        Append(text, "unused acceptances", report.UnusedAcceptances, WriteUnused, left);
        if (left.Count > 0)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n**Left out: {string.Join(", ", left)}.** `billink contract diff` with the same arguments and without `--format md` "
                    + $"shows everything.\n");
        }

        return text.ToString();
    }

    private static List<Change> Of(ContractReport report, Severity severity) =>
        [.. report.Changes.Where(change => change.Severity == severity)];

    private static string Summary(ContractReport report)
    {
        if (report.Changes.Count == 0 && report.Accepted.Count == 0)
            return "The contract hasn't changed.";
        if (!report.IsBreaking)
            return Accepted(report) is { Length: > 0 } accepted ? $"Nothing else breaks.{accepted}" : Harmless;
        var parts = report.Changes.Where(change => change.Severity == Severity.Breaking)
            .GroupBy(change => change.Breaks)
            .OrderBy(group => group.Key)
            .Select(group => $"{What(group.Key)} for {Who([.. group.Select(change => change.Direction).Distinct()])}");
        return $"Breaks {string.Join(", and ", parts)}.{Accepted(report)}";
    }

    private static string Accepted(ContractReport report) =>
        report.Accepted.Count(change => change.Severity == Severity.Breaking) switch
        {
            0 => "",
            1 => " One breaking change is accepted: see below.",
            var count => $" {count} breaking changes are accepted: see below.",
        };

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
        StringBuilder text, string title, string name, IReadOnlyList<Change> changes, Action<StringBuilder, Change> write,
        List<string> left)
    {
        if (changes.Count == 0)
            return;
        if (left.Count > 0)
        {
            left.Add($"{changes.Count} {name}");
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n<details><summary>{title} ({changes.Count})</summary>\n");
        Append(text, name, changes, write, left);
        text.Append("\n</details>\n");
    }

    // Writes entries as long as they fit, and notes how many don't.
    private static void Append<T>(
        StringBuilder text, string name, IReadOnlyList<T> entries, Action<StringBuilder, T> write, List<string> left)
    {
        if (entries.Count > 0)
            text.Append('\n');
        for (var i = 0; i < entries.Count; i++)
        {
            var end = text.Length;
            write(text, entries[i]);
            if (text.Length <= MostCharacters)
                continue;
            text.Length = end;
            left.Add($"{entries.Count - i} {name}");
            return;
        }
    }

    private static void WriteShort(StringBuilder text, Change change)
    {
        var operations = MarkdownText.Operations(change);
        text.Append(
            CultureInfo.InvariantCulture,
            $"- {operations}{(operations.Length == 0 ? "" : ": ")}{MarkdownText.Escape(change.Message)}\n");
    }

    private static void WriteAccepted(StringBuilder text, Change change)
    {
        text.Append(CultureInfo.InvariantCulture, $"- **{change.Severity}**: {MarkdownText.Escape(change.Message)}\n");
        foreach (var acceptance in change.Acceptances)
            text.Append(
                CultureInfo.InvariantCulture, $"  - Accepted{Until(acceptance)}: {MarkdownText.Escape(acceptance.Reason)}\n");
        WriteDetails(text, change);
    }

    private static string Until(AcceptedChange acceptance) =>
        acceptance.Expires is { } last ? string.Create(CultureInfo.InvariantCulture, $" until {last:yyyy-MM-dd}") : "";

    private static void WriteFull(StringBuilder text, Change change)
    {
        text.Append(CultureInfo.InvariantCulture, $"- **{MarkdownText.Escape(change.Message)}**\n");
        WriteDetails(text, change);
    }

    private static void WriteDetails(StringBuilder text, Change change)
    {
        if (MarkdownText.Operations(change) is { Length: > 0 } operations)
            text.Append(CultureInfo.InvariantCulture, $"  - In {operations}\n");
        if (change.OldValue is not null || change.NewValue is not null)
            text.Append(
                CultureInfo.InvariantCulture, $"  - {MarkdownText.Code(change.OldValue)} → {MarkdownText.Code(change.NewValue)}\n");
        text.Append(CultureInfo.InvariantCulture, $"  - {MarkdownText.Escape(change.Reason)}{MarkdownText.Advice(change)}\n");
        if (change.Members.Count > 0)
            text.Append(
                CultureInfo.InvariantCulture,
                $"  - C#: {OperationNames.Brief([.. change.Members.Select(MarkdownText.Code)], MostMembers)}\n");
        text.Append(CultureInfo.InvariantCulture, $"  - <sub>{Where(change)} · {change.RuleId} · `{change.Fingerprint}`</sub>\n");
    }

    private static void WriteUnused(StringBuilder text, AcceptedChange acceptance) => text.Append(
        CultureInfo.InvariantCulture,
        $"- The acceptance `{acceptance.Fingerprint}` ({MarkdownText.Escape(acceptance.Reason)}) has expired or fits nothing: "
            + $"remove it.\n");

    private static string Where(Change change) => change.Location is { } location
        ? $"{Place(location)}{(change.IsRemoval ? " (in the old version)" : "")}"
            + string.Concat(change.OtherLocations.Select(other => $", {Place(other with { File = Path.GetFileName(other.File) })}"))
        : "";

    private static string Place(SourceLocation location) => $"{MarkdownText.Escape(location.File)}:{location.Line}";
}
