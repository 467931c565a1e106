using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Billink.Contracts.Reading.OpenApi;

/// <summary>Turns text into YAML nodes.</summary>
internal static class YamlLoader
{
    /// <summary>The root mapping, or null and a problem.</summary>
    public static YamlMappingNode? Load(string text, ProblemList problems, CancellationToken cancellationToken)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new BoundedParser(new Parser(new StringReader(text)), cancellationToken));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
                return root;
            problems.Add(ContractProblems.Unreadable, new Position(1, 1),
                "The file is not one YAML mapping. An OpenAPI document starts with 'openapi: 3.0.3'.");
        }
        catch (BoundedParser.StopException exception)
        {
            problems.Add(exception.Id, exception.Position, exception.Message);
        }
        catch (YamlException exception)
        {
            problems.Add(ContractProblems.Unreadable, new Position((int)exception.Start.Line, (int)exception.Start.Column),
                $"This is not YAML: {exception.Message.TrimEnd('.')}. Correct it.");
        }

        return null;
    }
}
