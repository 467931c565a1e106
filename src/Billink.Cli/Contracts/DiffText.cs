using Billink.Cli.Terminals;
using Billink.Contracts.Diffing;
using Billink.Contracts.Diffing.Reporting;

namespace Billink.Cli.Contracts;

/// <summary>A report for people at a terminal.</summary>
internal static class DiffText
{
    public static void Write(ContractReport report, Terminal terminal)
    {
        foreach (var change in report.Changes)
        {
            terminal.Line($"{change.Severity.ToString().ToLowerInvariant()}  {change.Message}", ToneOf(change.Severity));
            terminal.Line($"  why     {change.Reason}");
            if (change.Operation is { } operation)
                terminal.Line($"  call    {operation}");
            if (change.Members.Count > 0)
                terminal.Line($"  in C#   {string.Join(", ", change.Members)}");
            if ((change.NewLocation ?? change.OldLocation) is { } place)
                terminal.Line($"  at      {place.File}({place.Line},{place.Column})");
            terminal.Line($"  rule    {change.RuleId}, fingerprint {change.Fingerprint}", Tone.Faint);
        }

        foreach (var accepted in report.UnusedAcceptances)
            terminal.Line($"The acceptance of {accepted.Fingerprint} ({accepted.Reason}) has expired or fits no change.", Tone.Careful);
        terminal.Line(ContractReportWriter.Write(report, ContractReportFormat.Line).TrimEnd(), report.IsBreaking ? Tone.Bad : Tone.Good);
    }

    private static Tone ToneOf(ChangeSeverity severity) => severity switch
    {
        ChangeSeverity.Breaking => Tone.Bad,
        ChangeSeverity.Risky => Tone.Careful,
        _ => Tone.Good,
    };
}
