using Billink.Contracts.Documents;

namespace Billink.Contracts.Reading.OpenApi;

/// <summary>Reads the members of an object: its own properties, and those of the objects that it is composed of.</summary>
internal static class ObjectReader
{
    public static EquatableArray<Member> Read(string typeName, OpenApiFields schema, Origin origin, OpenApiDocument document)
    {
        var members = ReadAll(typeName, schema, origin, document);
        MemberRules.Check(typeName, members, allowSpellings: false, schema.Problems);
        return new EquatableArray<Member>(members);
    }

    private static List<Member> ReadAll(string typeName, OpenApiFields schema, Origin origin, OpenApiDocument document)
    {
        var inherited = schema.Items("allOf").SelectMany(part => ReadPart(typeName, part, schema, origin, document)).ToList();
        var properties = schema.Map("properties", "properties")?.Entries ?? [];
        var known = inherited.Select(member => member.WireName).Concat(properties.Select(property => property.Key.Value));
        var required = ReadRequired(typeName, schema, [.. known]);
        CheckOtherMembers(schema);
        var own = new List<Member>();
        foreach (var (key, node) in properties)
        {
            if (schema.AsMap(node, $"property '{key.Value}'", key.At, mayRefer: true) is { } property)
            {
                var place = new Place(typeName, origin);
                own.Add(MemberReader.ReadProperty(key.Value, required.Contains(key.Value), property, place, document));
            }
        }

        // A property that is declared again replaces the one of the part.
        return
        [
            .. inherited.Where(member => !own.Exists(other => Same(other.WireName, member.WireName)))
                .Select(member => required.Contains(member.WireName) ? member with { IsRequired = true } : member),
            .. own,
        ];
    }

    private static List<Member> ReadPart(
        string typeName, SpecNode part, OpenApiFields schema, Origin origin, OpenApiDocument document)
    {
        if (schema.AsMap(part, "part", OpenApiFields.PositionOf(part), mayRefer: true) is not { } fields)
            return [];
        if (fields.Text("$ref") is not { } reference)
        {
            var members = ReadAll(typeName, fields, origin, document);
            fields.Ignore("type", "title", "description", "example", "examples");
            fields.Finish("A part of an object is a $ref, or an object with properties.");
            return members;
        }

        if (document.SchemaName(reference) is not { } name || document.Schema(name) is not { } target)
            return [];
        if (SchemaReader.KindOf(target) is TypeKind.Object)
        {
            var partOrigin = VocabularyReader.ReadOrigin(target, null);
            return document.Enter(reference, name, () => ReadAll(name, target, partOrigin, document)) ?? [];
        }

        schema.Problems.Add(ContractProblems.Unsupported, schema.PositionOfKey("allOf"),
            $"{name} is not an object, so it can't be a part of one. Write allOf for one $ref, or for objects.");
        return [];
    }

    private static HashSet<string> ReadRequired(string typeName, OpenApiFields schema, HashSet<string> known)
    {
        var required = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in schema.Items("required"))
        {
            var name = (item as SpecScalar)?.Value ?? "";
            required.Add(name);
            if (!known.Contains(name))
            {
                schema.Problems.Add(ContractProblems.UnknownReference, OpenApiFields.PositionOf(item),
                    $"'{name}' is required but not a property of {typeName}. Declare it, or correct the name.");
            }
        }

        return required;
    }

    // Readers ignore unknown members, so that false needs no code.
    private static void CheckOtherMembers(OpenApiFields schema)
    {
        if (schema.Take("additionalProperties") is not (null or SpecScalar { Value: "false" }))
            schema.Refuse(RefusedConstructs.MixedMembers, schema.PositionOfKey("additionalProperties"));
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
