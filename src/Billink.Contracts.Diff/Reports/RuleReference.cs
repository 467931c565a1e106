using System.Globalization;
using System.Text;

namespace Billink.Contracts.Diff.Reports;

/// <summary>Writes the reference of all rules, as in <c>docs/contract-rules.md</c>.</summary>
public static class RuleReference
{
    /// <summary>All rules as Markdown, each with its verdict and one example.</summary>
    /// <returns>The text, with <c>\n</c> at the end of each line.</returns>
    public static string Write()
    {
        var text = new StringBuilder("""
            # Contract rules

            The changes that `billink contract diff` can report. The Cake target `Regenerate` writes this page.

            A change is **breaking** if something that worked no longer works, **risky** if that depends on how the other side is
            written, and **compatible** if users who follow the old contract see no difference. A single change can be milder or more severe
            than its rule if its effect is. For example, a new limit that every value of an enumeration meets breaks nobody.


            """.ReplaceLineEndings("\n"));
        foreach (var group in Rules.All.GroupBy(rule => rule.Id.Split('-')[0], StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"## {group.Key}\n");
            foreach (var rule in group)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"\n### `{rule.Id}`\n\n{rule.Title}. **{rule.Severity}**, "
                        + $"breaks {JsonReport.Word(rule.Breaks)}, {SideOf(rule.Direction)}.\n\n");
                text.Append(CultureInfo.InvariantCulture, $"- Why: {rule.Reason}\n");
                if (rule.Advice.Length > 0)
                    text.Append(CultureInfo.InvariantCulture, $"- Do: {rule.Advice}\n");
                text.Append(CultureInfo.InvariantCulture, $"- Example: `{rule.Example.Replace('`', '\'')}`\n");
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string SideOf(Direction direction) => direction switch
    {
        Direction.Request => "for senders",
        Direction.Response => "for receivers",
        _ => "for both",
    };
}
