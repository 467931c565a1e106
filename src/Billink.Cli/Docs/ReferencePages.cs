using System.Globalization;
using System.Text;
using Billink.Contracts.Reading;

namespace Billink.Cli.Docs;

/// <summary>The reference of both APIs as Markdown: one page for each operation, and one that lists them.</summary>
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
        var text = new StringBuilder("""
            # API reference

            Written by `billink contract docs` from the contracts in `spec/`; a test fails when it is out of date. Unofficial. Each fact
            has its provenance: Billink documents it, it was observed, or it is inferred.

            """.ReplaceLineEndings("\n"));
        foreach (var contract in contracts)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {contract.Version}\n\n");
            MarkdownTable.Append(text, ["operation", "call", "summary", "provenance"], contract.Operations.Select(operation => new[]
            {
                $"[{operation.Id}]({FileOf(contract, operation)})",
                $"`{operation.HttpMethod} {operation.Path}`",
                operation.Summary,
                $"{operation.Provenance}; path {operation.PathProvenance}",
            }));
        }

        return text.ToString();
    }

    /// <summary>The path of an operation's page, from the folder of the reference.</summary>
    public static string FileOf(Contract contract, ContractOperation operation) =>
        $"{contract.Version}/{operation.Group}-{operation.Method}.md".ToLowerInvariant();
}
