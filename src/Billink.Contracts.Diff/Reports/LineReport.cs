namespace Billink.Contracts.Diff.Reports;

/// <summary>A report in one line.</summary>
internal static class LineReport
{
    public static string Write(ContractReport report)
    {
        if (report.Changes.Count == 0 && report.Accepted.Count == 0)
            return "No changes";
        var accepted = report.Accepted.Count == 0 ? "" : $", {report.Accepted.Count} accepted";
        return $"{report.Count(Severity.Breaking)} breaking, {report.Count(Severity.Risky)} "
            + $"risky, {report.Count(Severity.Compatible)} compatible{accepted}";
    }
}
