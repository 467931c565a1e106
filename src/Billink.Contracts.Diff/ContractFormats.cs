using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff;

/// <summary>Detects the kind of a contract.</summary>
internal static class ContractFormats
{
    // The beginning of a C# API listing. No contract in YAML or JSON begins like this.
    private static readonly string[] Listings = ["namespace ", "[assembly:", "[module:", "public "];

    /// <exception cref="ContractInputException">The file is binary or empty.</exception>
    public static ContractFormat Of(ContractSource source)
    {
        if (source.Text.Contains('\0', StringComparison.Ordinal))
        {
            throw new ContractInputException(
                source.Name, 1, 1, "This is a binary file. A contract is text: OpenAPI, XSD, or a listing of a C# API.");
        }

        var start = source.Text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return start.StartsWith('<') ? ContractFormat.Xsd
            : Array.Exists(Listings, listing => start.StartsWith(listing, StringComparison.Ordinal)) ? ContractFormat.PublicApi
            : ContractFormat.OpenApi;
    }
}
