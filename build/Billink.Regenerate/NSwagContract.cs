using Billink.Contracts.Reading;
using Billink.Generators.Documentation;
using YamlDotNet.RepresentationModel;

namespace Billink.Regenerate;

/// <summary>
/// Writes the v2 contract for NSwag. The documentation of all generated code is in <c>x-billink-docs</c>: the templates only
/// place it. A reply has only the success schema, because our client never returns an error as a reply.
/// </summary>
/// <param name="contract">The contract.</param>
/// <param name="yaml">The same contract as YAML. The documentation is added to it.</param>
internal sealed class NSwagContract(Contract contract, YamlStream yaml)
{
    private const string Word = "x-billink-docs";

    private readonly YamlMappingNode root = (YamlMappingNode)yaml.Documents[0].RootNode;

    /// <summary>Writes the file.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="text">The text of the contract.</param>
    /// <param name="output">The file.</param>
    public static void Write(Contract contract, string text, string output)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        new NSwagContract(contract, yaml).Change();
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        using var writer = File.CreateText(output);
        yaml.Save(writer, assignAnchors: false);
    }

    private void Change()
    {
        foreach (var operation in contract.Operations)
        {
            var node = Map(root, "paths", operation.Path, operation.HttpMethod.ToLowerInvariant());
            Document(operation, node);
            RemoveErrors(node);
        }

        foreach (var type in contract.Types)
            Document(type, Map(root, "components", "schemas", type.Name));
    }

    private static void RemoveErrors(YamlMappingNode operation)
    {
        foreach (var response in Map(operation, "responses").Children.Values.Cast<YamlMappingNode>())
        {
            foreach (var media in Map(response, "content").Children.Values.Cast<YamlMappingNode>())
            {
                var schema = Map(media, "schema").Children;
                if (schema.TryGetValue("oneOf", out var alternatives) || schema.TryGetValue("anyOf", out alternatives))
                    media.Children["schema"] = alternatives[0];
            }
        }
    }

    private void Document(ContractOperation operation, YamlMappingNode node)
    {
        var tag = ((YamlSequenceNode)root["tags"]).Single(tag => Text(tag["name"]) == Text(node["tags"][0]));
        node.Add(Word, new YamlMappingNode
        {
            { "interface", Comment(ClientDocs.Interface(Text(tag["description"]).Trim())) },
            { "class", Comment(ClientDocs.Class(operation.Group + "Client")) },
            { "call", MemberComment(OperationDocs.Call(operation)) },
            { "tryCall", MemberComment(OperationDocs.TryCall(operation)) },
            { "stream", MemberComment(OperationDocs.Stream(operation)) },
            { "tryStream", MemberComment(OperationDocs.TryStream(operation)) },
        });
    }

    private static void Document(ContractType type, YamlMappingNode node)
    {
        if (type.Kind is TypeKind.Object)
        {
            node.Add(Word, Comment(TypeDocs.Record(type)));
            foreach (var member in type.Members)
                Map(node, "properties", member.WireName).Add(Word, MemberComment(MemberDocs.Property(member, type)));
            return;
        }

        node.Add(Word, new YamlMappingNode
        {
            { "declaration", Comment(TypeDocs.Enumeration(type)) },
            { "toText", MemberComment(TypeDocs.ToText(type)) },
            { "constants", MemberComment(TypeDocs.Constants(type)) },
        });
        foreach (var value in type.Values)
        {
            var facts = Map(node, "x-billink-values", value.Value);
            facts.Add("docs", MemberComment(TypeDocs.Value(type, value)));
            facts.Add("constantDocs", NestedComment(TypeDocs.Constant(type, value)));
        }
    }

    private static string Comment(DocComment comment) => Comment(comment, depth: 0);

    private static string MemberComment(DocComment comment) => Comment(comment, depth: 1);

    private static string NestedComment(DocComment comment) => Comment(comment, depth: 2);

    private static string Comment(DocComment comment, int depth)
    {
        var indentation = new string(' ', depth * 4);
        return string.Join('\n', comment.Lines(140 - indentation.Length).Select(line => indentation + line));
    }

    private static YamlMappingNode Map(YamlMappingNode node, params string[] path) =>
        (YamlMappingNode)path.Aggregate((YamlNode)node, (map, key) => map[key]);

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;
}
