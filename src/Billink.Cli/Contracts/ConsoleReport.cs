using Billink.Cli.Terminals;
using Billink.Contracts.Diff.Model;
using Billink.Contracts.Diff.Reports;
using Billink.Contracts.Documents;

namespace Billink.Cli.Contracts;

/// <summary>A report for people at a terminal.</summary>
internal static class ConsoleReport
{
    public static void Write(ContractReport report, Terminal terminal)
    {
        foreach (var change in report.Changes)
        {
            terminal.Line($"{Word(change)}  {change.Message}", StyleOf(change.Severity));
            WriteDetails(change, terminal);
        }

        foreach (var change in report.Accepted)
        {
            terminal.Line($"accepted, {Word(change)}  {change.Message}", LineStyle.Muted);
            foreach (var acceptance in change.Acceptances)
                terminal.Line($"  because {acceptance.Reason}{Until(acceptance)}");
            WriteDetails(change, terminal);
        }

        foreach (var accepted in report.UnusedAcceptances)
            terminal.Line(
                $"The acceptance of {accepted.Fingerprint} ({accepted.Reason}) has expired or fits no change.", LineStyle.Warning);
        terminal.Line(
            ContractReportWriter.Write(report, ContractReportFormat.Line).TrimEnd(),
            report.IsBreaking ? LineStyle.Error : LineStyle.Success);
    }

    private static void WriteDetails(Change change, Terminal terminal)
    {
        terminal.Line($"  why     {change.Reason}");
        if (change.Operations.Count > 0)
            terminal.Line($"  call    {OperationNames.Brief(change)}");
        if (change.Members.Count > 0)
            terminal.Line($"  in C#   {string.Join(", ", change.Members)}");
        if (change.Location is { } place)
            terminal.Line($"  at      {Place(place)}{(change.IsRemoval ? " in the old version" : "")}");
        foreach (var other in change.OtherLocations)
            terminal.Line($"  at      {Place(other)}");
        terminal.Line($"  rule    {change.RuleId}, fingerprint {change.Fingerprint}", LineStyle.Muted);
    }

    private static string Word(Change change) => change.Severity.ToString().ToLowerInvariant();

    private static string Place(SourceLocation place) => $"{place.File}({place.Line},{place.Column})";

    private static string Until(AcceptedChange acceptance) => acceptance.Expires is { } last ? $" (until {last:yyyy-MM-dd})" : "";

    private static LineStyle StyleOf(Severity severity) => severity switch
    {
        Severity.Breaking => LineStyle.Error,
        Severity.Risky => LineStyle.Warning,
        _ => LineStyle.Success,
    };
}
