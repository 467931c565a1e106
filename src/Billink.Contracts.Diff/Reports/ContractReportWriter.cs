namespace Billink.Contracts.Diff.Reports;

/// <summary>Writes reports.</summary>
public static class ContractReportWriter
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">The format.</param>
    /// <returns>The text, with <c>\n</c> at the end of each line; it doesn't depend on the machine.</returns>
    public static string Write(ContractReport report, ContractReportFormat format) => format switch
    {
        ContractReportFormat.Markdown => MarkdownReport.Write(report),
        ContractReportFormat.Json => JsonReport.Write(report),
        ContractReportFormat.Sarif => SarifReport.Write(report),
        ContractReportFormat.GitHub => GitHubReport.Write(report),
        ContractReportFormat.JUnit => JUnitReport.Write(report),
        ContractReportFormat.Line => LineReport.Write(report) + "\n",
        ContractReportFormat.Changelog => ChangelogReport.Write(report),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
    };
}
