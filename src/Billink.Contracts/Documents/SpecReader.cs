namespace Billink.Contracts.Documents;

/// <summary>Reads a text in YAML or JSON.</summary>
internal static class SpecReader
{
    /// <summary>The root of the document.</summary>
    /// <exception cref="ContractInputException">The text is neither.</exception>
    public static SpecNode Read(ContractSource source, CancellationToken cancellationToken)
    {
        var text = source.Text.TrimStart('\uFEFF');
        if (!text.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal))
            return YamlSpecReader.Read(source.Name, text, SpecLimits.Default, cancellationToken);
        try
        {
            return JsonSpecReader.Read(source.Name, text, cancellationToken);
        }
        catch (ContractInputException json) when (!source.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            try
            {
                // YAML can start with a brace, too.
                return YamlSpecReader.Read(source.Name, text, SpecLimits.Default, cancellationToken);
            }
            catch (ContractInputException)
            {
                throw json;
            }
        }
    }
}
