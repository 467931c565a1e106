using System.Globalization;
using System.Text;
using Billink.Contracts.Reading;

namespace Billink.Cli.Docs;

/// <summary>The reference of an API as Markdown, one page for each operation and one that lists them: what the contracts say, for people.</summary>
internal static class ReferencePages
{
    /// <summary>The pages of both contracts.</summary>
    /// <returns>File names below the folder, with their texts.</returns>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<Contract> contracts)
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["README.md"] = Index(contracts) };
        foreach (var contract in contracts)
        {
            foreach (var operation in contract.Operations)
                pages[FileOf(contract, operation)] = OperationPage.Write(contract, operation);
        }

        return pages;
    }

    private static string Index(IReadOnlyList<Contract> contracts)
    {
        var text = new StringBuilder("# API reference\n\nWritten by `billink contract docs` from the contracts in `spec/`; a test fails when it is out of date. Unofficial: "
            + "each fact says whether Billink documents it, whether it was observed, or whether it is inferred.\n");
        foreach (var contract in contracts)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {contract.Version}\n\n| operation | call | what it does | how sure |\n|---|---|---|---|\n");
            foreach (var operation in contract.Operations)
                text.Append(CultureInfo.InvariantCulture, $"| [{operation.Id}]({FileOf(contract, operation)}) | `{operation.HttpMethod} {operation.Path}` | {Cell(operation.Summary)} | {operation.Provenance}; path {operation.PathProvenance} |\n");
        }

        return text.ToString();
    }

    /// <summary>A text that fits into a table.</summary>
    public static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string FileOf(Contract contract, ContractOperation operation) => $"{contract.Version}/{operation.Id.Replace('_', '-').ToLowerInvariant()}.md";
}
