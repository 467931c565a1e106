using System.Globalization;
using System.Text;
using Billink.Cli.Docs;
using Billink.Contracts.Reading;

namespace Billink.Regenerate;

/// <summary>Writes the lists of operations in guides, each between two comments.</summary>
/// <param name="contracts">The contracts, v2 first.</param>
internal sealed class GuideLists(IReadOnlyList<Contract> contracts)
{
    private const string End = "<!-- end of the generated list -->";

    private readonly List<ContractOperation> operations = [.. contracts.SelectMany(contract => contract.Operations)];

    /// <summary>Returns a guide with its present list.</summary>
    /// <param name="guide">The name of the file.</param>
    /// <param name="text">The text of the file.</param>
    public string Renew(string guide, string text) => guide switch
    {
        "retries.md" => Replace(text, "retry classes", _ => RetryClasses()),
        "migrating-v1-to-v2.md" => Replace(text, "operations that this page doesn't compare", Uncompared),
        _ => throw new ArgumentException($"{guide} has no list.", nameof(guide)),
    };

    private string RetryClasses()
    {
        var text = new StringBuilder();
        MarkdownTable.Append(text, ["class", "operations", "after a transient failure"],
        [
            ["safe", IdsOf("safe"), "sent again"],
            ["detectable", IdsOf("detectable"), "sent again: Billink rejects a duplicate with a specific error code"],
            ["unsafe", IdsOf("unsafe"), "never sent again after a byte may have been sent"],
        ]);
        return text.ToString();
    }

    private string IdsOf(string retryClass) => Ids(operations.Where(operation => operation.Retry.Class == retryClass));

    /// <summary>One sentence for each contract that has operations which the rest of the page doesn't name.</summary>
    private string Uncompared(string rest)
    {
        var text = new StringBuilder();
        foreach (var contract in contracts)
        {
            var others = contract.Operations
                .Where(operation => operation.Group is not "Webhooks")
                .Where(operation => !rest.Contains($"`{operation.Id}`", StringComparison.Ordinal))
                .ToList();
            if (others.Count > 0)
                text.Append(CultureInfo.InvariantCulture, $"Only in {contract.Version}, as far as is known: {Ids(others)}.\n");
        }

        return text.ToString();
    }

    private static string Ids(IEnumerable<ContractOperation> some) => string.Join(", ", some.Select(operation => $"`{operation.Id}`"));

    private static string Replace(string text, string name, Func<string, string> list)
    {
        var start = $"<!-- generated list: {name} -->\n";
        var from = text.IndexOf(start, StringComparison.Ordinal);
        var to = from < 0 ? -1 : text.IndexOf(End, from, StringComparison.Ordinal);
        if (to < 0)
            throw new InvalidOperationException($"A guide has no comments around its list: {start.Trim()} and {End}");
        from += start.Length;
        return text[..from] + list(text[..from] + text[to..]) + text[to..];
    }
}
