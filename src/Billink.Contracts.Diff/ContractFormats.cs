using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff;

/// <summary>Tells the kinds of contract apart.</summary>
internal static class ContractFormats
{
    // How a listing of a C# API begins. No YAML and no JSON of a contract does.
    private static readonly string[] Listings = ["namespace ", "[assembly:", "[module:", "public "];

    /// <exception cref="ContractInputException">The file holds no text, or none at all.</exception>
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
