using System.Globalization;
using System.Text;

namespace Billink.Contracts.Diffing.Reporting;

/// <summary>A report for a pull request: the summary first, what breaks with what to do about it, the rest folded.</summary>
internal static class MarkdownReport
{
    private const int MostOperations = 5;

    // GitHub refuses a comment of more than 65,536 characters.
    private const int MostChanges = 100;

    public static string Write(ContractReport report)
    {
        var text = new StringBuilder($"## Contract: {LineReport.Write(report)}\n\n");
        text.Append(Summary(report)).Append('\n');
        var breaking = Groups(report.Changes, ChangeSeverity.Breaking);
        if (breaking.Count > 0)
        {
            text.Append("\n### Breaking\n");
            Append(text, breaking, WriteFull);
        }

        Fold(text, "Risky: look whether your code is prepared", Groups(report.Changes, ChangeSeverity.Risky), WriteFull);
        Fold(text, "Compatible", Groups(report.Changes, ChangeSeverity.Compatible), WriteShort);
        Fold(text, "Accepted", [.. report.Accepted.GroupBy(Key)], WriteShort);
        foreach (var acceptance in report.UnusedAcceptances)
            text.Append(CultureInfo.InvariantCulture, $"\n- The acceptance `{acceptance.Fingerprint}` ({Escape(acceptance.Reason)}) has expired or fits nothing: remove it.\n");
        return text.ToString();
    }

    private static string Summary(ContractReport report)
    {
        if (report.Changes.Count == 0 && report.Accepted.Count == 0)
            return "The contract says the same as before.";
        if (!report.IsBreaking)
            return "Nothing breaks for those who keep to the contract.";
        var breaking = report.Changes.Where(change => change.Severity == ChangeSeverity.Breaking).ToList();
        var parts = breaking.GroupBy(change => change.Breaks).OrderBy(group => group.Key)
            .Select(group => $"{JsonReport.Word(group.Key)} ({string.Join(", ", group.Select(Who).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))})");
        return $"Breaks {string.Join("; ", parts)}.";
    }

    private static string Who(ContractChange change) => change.Direction switch
    {
        ChangeDirection.Request => "for senders",
        ChangeDirection.Response => "for receivers",
        _ => "for both",
    };

    // The same change in several operations is one for people.
    private static List<IGrouping<(string, string, string?, string?, string?, string?), ContractChange>> Groups(IEnumerable<ContractChange> changes, ChangeSeverity severity) =>
        [.. changes.Where(change => change.Severity == severity).GroupBy(Key)];

    private static (string Rule, string Reason, string? Old, string? New, string? OldValue, string? NewValue) Key(ContractChange change) => (
        change.RuleId,
        change.Reason,
        change.OldLocation is { } before ? before.File + before.Pointer : null,
        change.NewLocation is { } now ? now.File + now.Pointer : change.OldLocation is null ? change.Message : null,
        change.OldValue,
        change.NewValue);

    private static void Fold(
        StringBuilder text,
        string title,
        List<IGrouping<(string, string, string?, string?, string?, string?), ContractChange>> groups,
        Action<StringBuilder, IReadOnlyList<ContractChange>> write)
    {
        if (groups.Count == 0)
            return;
        text.Append(CultureInfo.InvariantCulture, $"\n<details><summary>{title} ({groups.Count})</summary>\n");
        Append(text, groups, write);
        text.Append("\n</details>\n");
    }

    private static void Append(
        StringBuilder text,
        List<IGrouping<(string, string, string?, string?, string?, string?), ContractChange>> groups,
        Action<StringBuilder, IReadOnlyList<ContractChange>> write)
    {
        text.Append('\n');
        foreach (var group in groups.Take(MostChanges))
            write(text, [.. group]);
        if (groups.Count > MostChanges)
            text.Append(CultureInfo.InvariantCulture, $"\n… and {groups.Count - MostChanges} more; the JSON report has all.\n");
    }

    private static void WriteShort(StringBuilder text, IReadOnlyList<ContractChange> changes) =>
        text.Append(CultureInfo.InvariantCulture, $"- {Operations(changes)}{Escape(changes[0].Message)}\n");

    private static void WriteFull(StringBuilder text, IReadOnlyList<ContractChange> changes)
    {
        var change = changes[0];
        text.Append(CultureInfo.InvariantCulture, $"- **{Escape(change.Message)}**\n");
        if (Operations(changes) is { Length: > 0 } operations)
            text.Append(CultureInfo.InvariantCulture, $"  - In {operations.TrimEnd(':', ' ')}\n");
        if (change.OldValue is not null || change.NewValue is not null)
            text.Append(CultureInfo.InvariantCulture, $"  - {Code(change.OldValue)} → {Code(change.NewValue)}\n");
        text.Append(CultureInfo.InvariantCulture, $"  - {Escape(change.Reason)}{Advice(change)}\n");
        var members = changes.SelectMany(item => item.Members).Distinct(StringComparer.Ordinal).ToList();
        if (members.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"  - C#: {string.Join(", ", members.Select(Code))}\n");
        text.Append(CultureInfo.InvariantCulture, $"  - {Where(change)} · `{change.RuleId}` · `{change.Fingerprint}`\n");
    }

    private static string Advice(ContractChange change) => ChangeRules.Find(change.RuleId)?.Advice is { Length: > 0 } advice ? " " + Escape(advice) : "";

    private static string Where(ContractChange change)
    {
        var location = (change.NewLocation ?? change.OldLocation)!;
        return change is { OldLocation: null, NewLocation: null } ? "" : $"{Escape(location.File)}:{location.Line}{(change.NewLocation is null ? " (before)" : "")}";
    }

    private static string Operations(IReadOnlyList<ContractChange> changes)
    {
        var names = changes.Select(change => change.Operation).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (names.Count == 0)
            return "";
        var shown = string.Join(", ", names.Take(MostOperations).Select(Code));
        return names.Count > MostOperations ? $"{shown} and {names.Count - MostOperations} more: " : $"{shown}: ";
    }

    private static string Code(string? text) => text is null ? "(nothing)" : $"`{text.ReplaceLineEndings(" ").Replace('`', '\'')}`";

    // Whatever a contract says must not become markup, except in what is code already.
    private static string Escape(string text) => string.Concat(text.ReplaceLineEndings(" ").Split('`').Select((part, index) => index % 2 == 1
        ? $"`{part}`"
        : part.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal)));
}
