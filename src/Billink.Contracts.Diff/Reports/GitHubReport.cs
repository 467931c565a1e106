using System.Text;

namespace Billink.Contracts.Diff.Reports;

/// <summary>A report as workflow commands of GitHub Actions, which GitHub shows at the changed lines.</summary>
internal static class GitHubReport
{
    public static string Write(ContractReport report)
    {
        var text = new StringBuilder();
        foreach (var change in report.Changes)
        {
            text.Append("::")
                .Append(change.Severity switch { Severity.Breaking => "error", Severity.Risky => "warning", _ => "notice" })
                .Append(' ');

            // The line of a removed part belongs to something else now.
            if ((change.NewLocation ?? change.OldLocation) is { } location)
                text.Append("file=")
                    .Append(Property(location.File))
                    .Append(change.NewLocation is { } now ? FormattableString.Invariant($",line={now.Line},col={now.Column},") : ",");
            var title = change.Operations.Count == 0 ? change.RuleId : $"{OperationNames.Brief(change, most: 1)} ({change.RuleId})";
            text.Append("title=").Append(Property(title)).Append("::").Append(Text($"{change.Message} {change.Reason}")).Append('\n');
        }

        return text.ToString();
    }

    private static string Text(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Text(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
