using YamlDotNet.RepresentationModel;

namespace Billink.Regenerate;

/// <summary>Writes the v2 contract as NSwag reads it.</summary>
internal static class NSwagContract
{
    private static readonly string[] Methods = ["get", "put", "post", "delete"];

    /// <summary>NSwag's templates see an operation, but neither its path nor its tag: what they say is copied to the operation.</summary>
    public static void Write(string contractFile, string output)
    {
        var yaml = new YamlStream();
        using (var reader = File.OpenText(contractFile))
            yaml.Load(reader);
        var contract = (YamlMappingNode)yaml.Documents[0].RootNode;
        var groups = ((YamlSequenceNode)contract["tags"]).ToDictionary(tag => Text(tag["name"]), tag => tag["description"], StringComparer.Ordinal);
        foreach (var path in ((YamlMappingNode)contract["paths"]).Children.Values.Cast<YamlMappingNode>())
        {
            foreach (var operation in path.Children.Where(child => Methods.Contains(Text(child.Key), StringComparer.Ordinal)).Select(child => (YamlMappingNode)child.Value))
            {
                operation.Add("x-billink-path-provenance", path["x-billink-provenance"]);
                if (path.Children.TryGetValue("x-billink-source", out var source))
                    operation.Add("x-billink-path-source", source);
                operation.Add("x-billink-group", groups[Text(operation["tags"][0])]);
            }
        }

        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        using var writer = File.CreateText(output);
        yaml.Save(writer, assignAnchors: false);
    }

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;
}
