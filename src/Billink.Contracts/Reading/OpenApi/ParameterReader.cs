using Billink.Contracts.Documents;

namespace Billink.Contracts.Reading.OpenApi;

/// <summary>Reads the parameters of an operation, and those that all operations of its path have.</summary>
/// <param name="document">The components.</param>
/// <param name="place">The place of the operation, whose name begins the names of inline enumerations.</param>
internal sealed class ParameterReader(OpenApiDocument document, Place place)
{
    private static readonly string[] Locations = ["path", "query", "header"];

    private static readonly string[] IgnoredHeaders = ["Accept", "Content-Type", "Authorization"];

    /// <summary>Reads the parameters, by where they are: <c>path</c>, <c>query</c> or <c>header</c>.</summary>
    /// <param name="path">The path, as in <c>/v2/order/{number}</c>.</param>
    /// <param name="operation">The operation, whose parameters replace those of the path.</param>
    /// <param name="ofPath">The parameters of the path.</param>
    public ILookup<string, Member> Read(Located path, OpenApiFields operation, (OpenApiFields Item, IReadOnlyList<SpecNode> Nodes) ofPath)
    {
        var own = operation.Items("parameters").Select(node => Read(node, operation)).OfType<(string In, Member Member)>().ToList();
        var shared = ofPath.Nodes.Select(node => Read(node, ofPath.Item)).OfType<(string In, Member Member)>();
        var all = shared.Where(item => !own.Exists(other => Same(other, item))).Concat(own).ToList();
        var lookup = all.ToLookup(item => item.In, item => item.Member, StringComparer.Ordinal);
        CheckPlaceholders(path, [.. lookup["path"]]);
        foreach (var twice in all.GroupBy(item => (item.In, item.Member.WireName)).Where(group => group.Count() > 1))
        {
            document.Problems.Add(ContractProblems.Duplicate, twice.Last().Member.Position,
                $"The parameter '{twice.Key.WireName}' occurs twice. Remove one.");
        }

        return lookup;
    }

    private static bool Same((string In, Member Member) left, (string In, Member Member) right) =>
        string.Equals(left.In, right.In, StringComparison.Ordinal)
        && string.Equals(left.Member.WireName, right.Member.WireName, StringComparison.Ordinal);

    private (string In, Member Member)? Read(SpecNode node, OpenApiFields owner)
    {
        if (owner.AsMap(node, "parameter", OpenApiFields.PositionOf(node), mayRefer: true) is not { } part
            || document.Resolve(part, "parameters") is not { } parameter)
        {
            return null;
        }

        var location = ReadLocation(parameter);
        return (location, ReadMember(parameter, location));
    }

    private string ReadLocation(OpenApiFields parameter)
    {
        if (parameter.Text("in") is not { } location)
        {
            parameter.Missing("in");
            return "query";
        }

        if (location.Value is "cookie")
        {
            parameter.Refuse(RefusedConstructs.Cookie, location.At);
            return "query";
        }

        if (Locations.Contains(location.Value, StringComparer.Ordinal))
            return location.Value;
        document.Problems.Add(ContractProblems.InvalidValue, location.At,
            $"'{location.Value}' is not a place of a parameter. Allowed values: {string.Join(", ", Locations)}.");
        return "query";
    }

    private Member ReadMember(OpenApiFields parameter, string location)
    {
        var wireName = parameter.Text("name")?.Value ?? "";
        if (wireName.Length == 0)
            parameter.Missing("name");
        var name = MemberReader.ReadName(wireName, parameter);
        var origin = VocabularyReader.ReadOrigin(parameter, place.Origin);
        var value = ReadSchema(parameter, wireName, place.Inner(name));
        var member = MemberReader.Create(wireName, name, parameter.Flag("required"), parameter, value);
        member = VocabularyReader.ReadMarks(member, parameter, place.Origin) with
        {
            Provenance = origin.Provenance,
            Source = origin.Source,
            Separator = ReadSeparator(parameter, location),
        };
        if (location is "path" && !member.IsRequired)
            parameter.Missing("required: true");
        if (location is "header" && IgnoredHeaders.Contains(wireName, StringComparer.OrdinalIgnoreCase))
        {
            document.Problems.Add(ContractProblems.InvalidName, parameter.Position,
                $"OpenAPI reserves the header {wireName}. Write the media type or the credentials where they belong.");
        }

        parameter.Finish("A parameter has name, in, required, description, schema, style, explode, example and words of the vocabulary.");
        return member;
    }

    private SchemaValue ReadSchema(OpenApiFields parameter, string wireName, Place inner)
    {
        if (parameter.Has("content"))
        {
            parameter.Refuse(RefusedConstructs.ParameterContent, parameter.PositionOfKey("content"));
            parameter.Ignore("content", "schema");
            return ValueReader.Nothing;
        }

        if (parameter.RequiredMap("schema", $"schema of parameter '{wireName}'", mayRefer: true) is not { } schema)
            return ValueReader.Nothing;
        var value = ValueReader.Read(schema, inner, document);
        schema.Ignore("title", "description", "example", "examples");
        schema.Finish(MemberReader.Hint);
        return value;
    }

    /// <summary>The text between elements, from style and explode.</summary>
    private static string? ReadSeparator(OpenApiFields parameter, string location)
    {
        var style = parameter.Text("style");
        var isExploded = parameter.Has("explode") ? parameter.Flag("explode") : style is null or { Value: "form" };
        switch (location, style?.Value)
        {
            case ("query", null or "form"):
                return isExploded ? null : ",";
            case ("query", "spaceDelimited" or "pipeDelimited") when isExploded:
                return null;
            case ("query", "spaceDelimited"):
                return " ";
            case ("query", "pipeDelimited"):
                return "|";
            case ("path" or "header", null or "simple"):
                return ",";
            default:
                parameter.Refuse(RefusedConstructs.Style, parameter.PositionOfKey("style"));
                return null;
        }
    }

    private void CheckPlaceholders(Located path, IReadOnlyList<Member> parameters)
    {
        var names = PathTemplate.NamesOf(path.Value);
        foreach (var name in names.Where(name => !parameters.Any(parameter => parameter.WireName == name)))
        {
            document.Problems.Add(ContractProblems.UnknownReference, path.At,
                $"The path has {{{name}}}, which isn't a parameter. Declare it with in: path, or correct the name.");
        }

        foreach (var parameter in parameters.Where(parameter => !names.Contains(parameter.WireName, StringComparer.Ordinal)))
        {
            document.Problems.Add(ContractProblems.UnknownReference, parameter.Position,
                $"The path has no {{{parameter.WireName}}}. Add it to the path, or write in: query.");
        }
    }
}
