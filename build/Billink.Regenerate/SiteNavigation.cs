using System.Globalization;
using System.Text;
using Billink.Cli.Docs;
using Billink.Contracts.Reading;

namespace Billink.Regenerate;

/// <summary>Writes the navigation of the site's part about the contracts: a page for each operation.</summary>
internal static class SiteNavigation
{
    /// <param name="contracts">The contracts, in order.</param>
    public static string Of(IReadOnlyList<Contract> contracts)
    {
        var text = new StringBuilder("""
            # Generated from the contracts.
            - name: All operations
              href: ../../reference/README.md

            """);
        foreach (var contract in contracts)
        {
            text.Append(CultureInfo.InvariantCulture, $"""
                - name: {contract.Version} ({(contract.Version == "v1" ? "XML" : "JSON")})
                  expanded: true
                  items:

                """);
            foreach (var operation in contract.Operations)
                text.Append(CultureInfo.InvariantCulture, $"  - href: ../../reference/{ReferencePages.FileOf(contract, operation)}\n");
        }

        return text.Append("""
            - name: How contracts are written and compared
              expanded: true
              items:
              - href: ../../../spec/README.md
              - href: ../../contract-rules.md

            """).ToString();
    }
}
