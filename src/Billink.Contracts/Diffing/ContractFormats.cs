namespace Billink.Contracts.Diffing;

/// <summary>Tells the kinds of contract apart.</summary>
internal static class ContractFormats
{
    public static ContractFormat Of(ContractSource source)
    {
        var start = source.Text.AsSpan().TrimStart("\uFEFF \t\r\n");
        return start.StartsWith("<", StringComparison.Ordinal) ? ContractFormat.Xsd
            : start.StartsWith("namespace ", StringComparison.Ordinal) ? ContractFormat.PublicApi
            : ContractFormat.OpenApi;
    }
}
