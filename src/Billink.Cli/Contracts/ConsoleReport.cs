using Billink.Cli.Terminals;
using Billink.Contracts.Diff.Model;
using Billink.Contracts.Diff.Reports;

namespace Billink.Cli.Contracts;

/// <summary>A report for people at a terminal.</summary>
internal static class ConsoleReport
{
    public static void Write(ContractReport report, Terminal terminal)
    {
        foreach (var change in report.Changes)
        {
            terminal.Line($"{change.Severity.ToString().ToLowerInvariant()}  {change.Message}", StyleOf(change.Severity));
            terminal.Line($"  why     {change.Reason}");
            if (change.Operations.Count > 0)
                terminal.Line($"  call    {OperationNames.Brief(change)}");
            if (change.Members.Count > 0)
                terminal.Line($"  in C#   {string.Join(", ", change.Members)}");
            if ((change.NewLocation ?? change.OldLocation) is { } place)
                terminal.Line($"  at      {place.File}({place.Line},{place.Column})");
            terminal.Line($"  rule    {change.RuleId}, fingerprint {change.Fingerprint}", LineStyle.Muted);
        }

        foreach (var accepted in report.UnusedAcceptances)
            terminal.Line(
                $"The acceptance of {accepted.Fingerprint} ({accepted.Reason}) has expired or fits no change.", LineStyle.Warning);
        terminal.Line(
            ContractReportWriter.Write(report, ContractReportFormat.Line).TrimEnd(),
            report.IsBreaking ? LineStyle.Error : LineStyle.Success);
    }

    private static LineStyle StyleOf(Severity severity) => severity switch
    {
        Severity.Breaking => LineStyle.Error,
        Severity.Risky => LineStyle.Warning,
        _ => LineStyle.Success,
    };
}
