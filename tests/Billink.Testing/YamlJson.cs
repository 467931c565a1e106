using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Billink.Testing;

/// <summary>Converts YAML to JSON.</summary>
public static partial class YamlJson
{
    /// <summary>Reads a YAML text of one document.</summary>
    /// <param name="text">The YAML.</param>
    /// <returns>The root node.</returns>
    public static YamlNode Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.Single().RootNode;
    }

    /// <summary>Converts a node and its children. A plain scalar can be a number, a boolean or null; a quoted scalar is text.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The JSON; null for a YAML null.</returns>
    public static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(ConvertEntry)),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => Plain(scalar.Value!),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new ArgumentException($"{node.NodeType} has no counterpart in JSON.", nameof(node)),
    };

    private static KeyValuePair<string, JsonNode?> ConvertEntry(KeyValuePair<YamlNode, YamlNode> entry) =>
        KeyValuePair.Create(((YamlScalarNode)entry.Key).Value!, Convert(entry.Value));

    private static JsonValue? Plain(string text) => text switch
    {
        "" or "~" or "null" => null,
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        _ when Number().IsMatch(text) => JsonValue.Create(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(text),
    };

    [GeneratedRegex(
        @"^-?(0|[1-9][0-9]{0,15})(\.[0-9]+)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
