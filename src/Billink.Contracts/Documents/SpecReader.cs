using System.Text.RegularExpressions;

namespace Billink.Contracts.Documents;

/// <summary>Reads a text in YAML or JSON.</summary>
internal static partial class SpecReader
{
    /// <summary>The root of the document.</summary>
    /// <exception cref="ContractInputException">The text is neither.</exception>
    public static SpecNode Read(ContractSource source, CancellationToken cancellationToken)
    {
        var text = source.Text.TrimStart('\uFEFF');
        if (!text.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal))
            return ReadYaml(source.Name, text, cancellationToken);
        try
        {
            return JsonSpecReader.Read(source.Name, text, cancellationToken);
        }
        catch (ContractInputException json) when (!source.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            try
            {
                // YAML can start with a brace, too.
                return ReadYaml(source.Name, text, cancellationToken);
            }
            catch (ContractInputException)
            {
                throw json;
            }
        }
    }

    private static SpecNode ReadYaml(string name, string text, CancellationToken cancellationToken)
    {
        try
        {
            return YamlSpecReader.Read(name, text, SpecLimits.Default, cancellationToken);
        }
        catch (ContractInputException problem) when (problem.Kind == InputProblem.Malformed && BlankLine().IsMatch(text))
        {
            try
            {
                // Other parsers accept a text block that starts with lines of more spaces than its indentation.
                return YamlSpecReader.Read(name, BlankLine().Replace(text, ""), SpecLimits.Default, cancellationToken);
            }
            catch (ContractInputException)
            {
                throw problem;
            }
        }
    }

    [GeneratedRegex("^[ \\t]+(?=\\r?$)", RegexOptions.Multiline, 1000)]
    private static partial Regex BlankLine();
}
