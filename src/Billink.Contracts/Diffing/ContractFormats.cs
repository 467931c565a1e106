namespace Billink.Contracts.Diffing;

/// <summary>Tells the kinds of contract apart.</summary>
internal static class ContractFormats
{
    public static ContractFormat Of(ContractSource source) =>
        source.Text.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("<", StringComparison.Ordinal) ? ContractFormat.Xsd : ContractFormat.OpenApi;
}
