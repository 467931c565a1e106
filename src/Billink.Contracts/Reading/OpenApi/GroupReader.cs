using Billink.Contracts.Documents;

namespace Billink.Contracts.Reading.OpenApi;

/// <summary>Reads the tags, which describe the groups of operations.</summary>
internal sealed class GroupReader
{
    private readonly Dictionary<string, string> descriptions = new(StringComparer.Ordinal);

    public GroupReader(OpenApiFields root)
    {
        foreach (var node in root.Items("tags"))
        {
            if (root.AsMap(node, "tag", OpenApiFields.PositionOf(node)) is not { } tag)
                continue;
            var name = tag.Text("name")?.Value;
            if (name is null)
                tag.Missing("name");
            else if (descriptions.ContainsKey(name))
                root.Problems.Add(ContractProblems.Duplicate, tag.Position, $"The tag {name} is declared twice. Remove one.");
            descriptions[name ?? ""] = Prose.Normalize(tag.Text("description")?.Value);
            tag.Ignore("externalDocs");
            tag.Finish("A tag has name and description.");
        }
    }

    /// <summary>The description of an operation's tag; empty if it has none.</summary>
    public string Read(OpenApiFields operation)
    {
        var tags = operation.Items("tags").OfType<SpecScalar>().ToList();
        foreach (var tag in tags.Where(tag => !descriptions.ContainsKey(tag.Value)))
        {
            operation.Problems.Add(ContractProblems.UnknownReference, OpenApiFields.PositionOf(tag),
                $"The tag {tag.Value} is not declared. Add it to the tags of the document, with a description.");
        }

        if (tags.Count == 0)
            return "";
        return descriptions.TryGetValue(tags[0].Value, out var description) ? description : tags[0].Value;
    }
}
