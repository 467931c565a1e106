using Billink.Contracts.Diff.Reports;

namespace Billink.Cli.Contracts;

/// <summary>The names of formats on the command line.</summary>
internal static class DiffFormats
{
    public static IReadOnlyDictionary<string, ContractReportFormat> All { get; } =
        new Dictionary<string, ContractReportFormat>(StringComparer.Ordinal)
    {
        ["md"] = ContractReportFormat.Markdown,
        ["json"] = ContractReportFormat.Json,
        ["sarif"] = ContractReportFormat.Sarif,
        ["github"] = ContractReportFormat.GitHub,
        ["junit"] = ContractReportFormat.JUnit,
        ["line"] = ContractReportFormat.Line,
        ["changelog"] = ContractReportFormat.Changelog,
    };
}
