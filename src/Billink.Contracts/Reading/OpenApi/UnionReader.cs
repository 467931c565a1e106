using System.Globalization;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Reading.OpenApi;

/// <summary>Reads a value that has one of several schemas: <c>oneOf</c> or <c>anyOf</c>.</summary>
internal static class UnionReader
{
    /// <summary>Whether a schema has several alternatives besides null.</summary>
    public static bool IsUnion(OpenApiFields schema) => schema.Has("oneOf") != schema.Has("anyOf") && Alternatives(schema).Count > 1;

    /// <summary>Whether one of the alternatives is null, the form of "or null" in OpenAPI 3.1.</summary>
    public static bool HasNull(OpenApiFields schema) => All(schema).Any(IsNull);

    /// <summary>The alternatives without null.</summary>
    public static IReadOnlyList<SpecNode> Alternatives(OpenApiFields schema) => [.. All(schema).Where(node => !IsNull(node))];

    /// <summary>Reads the alternatives of a type, which become its members, and the discriminator.</summary>
    public static ContractType Read(ContractType type, OpenApiFields schema, Origin origin, OpenApiDocument document)
    {
        schema.Ignore("oneOf", "anyOf");
        var members = Alternatives(schema).Select((node, index) =>
            schema.AsMap(node, "alternative", OpenApiFields.PositionOf(node), mayRefer: true) is { } alternative
                ? ReadAlternative(alternative, type.Name, index + 1, origin, document)
                : null).OfType<Member>().ToList();
        return type with { Members = new(members), Discriminator = ReadDiscriminator(schema, members, document) };
    }

    private static IReadOnlyList<SpecNode> All(OpenApiFields schema) =>
        schema.Peek(schema.Has("oneOf") ? "oneOf" : "anyOf") is SpecList list ? list.Items : [];

    private static bool IsNull(SpecNode node) => node is SpecMap map && map["type"] is SpecScalar { Value: "null" };

    private static Member ReadAlternative(OpenApiFields schema, string union, int number, Origin origin, OpenApiDocument document)
    {
        var given = schema.Name("name");
        var reference = schema.Text("$ref")?.Value;
        // An object or an enumeration that is written here.
        var inline = given ?? "Option" + number.ToString(CultureInfo.InvariantCulture);
        var value = ValueReader.Read(schema, new Place(union + inline, origin), document);
        var name = given
            ?? reference?.Substring(reference.LastIndexOf('/') + 1)
            ?? (string.Equals(value.Type, union + inline, StringComparison.Ordinal) ? inline : NameOf(value));
        var member = MemberReader.Create(name, name, isRequired: true, schema, value with { IsNullable = false }) with
        {
            Provenance = origin.Provenance,
            Source = origin.Source,
        };
        schema.Finish(MemberReader.Hint);
        if (value.Containers.Count > 0 && value.Constraints is { MinItems: not null } or { MaxItems: not null } or { IsUnique: true })
            schema.Refuse(RefusedConstructs.LimitedElements, schema.Position);
        return member;
    }

    // The name of an alternative that is written in its place.
    private static string NameOf(SchemaValue value)
    {
        var name = (value.Type, value.Format) switch
        {
            ("string", "byte") => "Bytes",
            ("string", "date-time") => "Time",
            ("string", "uuid" or "duration" or "uri") => Identifiers.FromWireName(value.Format!),
            ("string", _) => "Text",
            ("decimal" or "double", _) => "Number",
            _ => Identifiers.FromWireName(value.Type),
        };
        return value.Containers.Reverse().Aggregate(name, static (name, container) => name + (container.IsMap ? "Map" : "List"));
    }

    private static UnionDiscriminator? ReadDiscriminator(OpenApiFields schema, IReadOnlyList<Member> members, OpenApiDocument document)
    {
        if (schema.Map("discriminator", "discriminator") is not { } discriminator)
            return null;
        foreach (var member in members.Where(member => member.Containers.Count > 0 || !document.IsObject(member.Type)))
        {
            document.Problems.Add(ContractProblems.Unsupported, member.Position,
                "A discriminator selects objects. Write a $ref to an object, or leave out the discriminator.");
        }

        var cases = new List<UnionCase>();
        foreach (var (value, target) in discriminator.Map("mapping", "mapping")?.Entries ?? [])
        {
            var reference = new Located((target as SpecScalar)?.Value ?? "", OpenApiFields.PositionOf(target));
            if (document.SchemaName(reference) is not { } type)
                continue;
            cases.Add(new UnionCase(value.Value, type));
            if (!members.Any(member => string.Equals(member.Type, type, StringComparison.Ordinal)))
            {
                document.Problems.Add(ContractProblems.UnknownReference, reference.At,
                    $"{type} is none of the alternatives. Add it to them, or remove it here.");
            }
        }

        // A schema without a value of its own has its name as value.
        cases.AddRange(members.Where(member => !cases.Exists(item => string.Equals(item.Type, member.Type, StringComparison.Ordinal)))
            .Select(member => new UnionCase(member.Type, member.Type)).ToList());
        var property = discriminator.Text("propertyName");
        if (property is null)
            discriminator.Missing("propertyName");
        discriminator.Finish("A discriminator has propertyName and mapping.");
        return new UnionDiscriminator(property?.Value ?? "", new(cases));
    }
}
