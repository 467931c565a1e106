using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;

namespace Billink.Contracts.Linting;

/// <summary>Checks that all generated names differ.</summary>
internal static class GeneratedNameLint
{
    private static readonly string[] RecordMembers =
    [
        "Equals", "GetHashCode", "GetType", "MemberwiseClone", "ToString", "PrintMembers", "EqualityContract", "Clone",
        "WithCredentials", "Validate", "ToQuery", "ToPath", "ToHeaders", "ReadXml", "WriteXml", "ReadJson", "WriteJson", "JsonMembers",
    ];

    /// <summary>Names that generated code uses without a namespace. A type or member of the same name would hide them.</summary>
    private static readonly string[] UsedNames =
    [
        "V1", "V2", "ArgumentNullException", "BillinkCredentials", "BillinkFile", "BillinkOperation", "BillinkProvenance",
        "BillinkRetry", "BillinkValidation", "BillinkWebhookDescriptor", "CancellationToken", "Collection", "Convert", "CultureInfo",
        "DateOnly", "FormatText", "PathText",
        "FileCodec", "JsonCodec", "JsonElement", "JsonEncodedText", "JsonEnvelope", "JsonEnvelopes", "JsonInput", "JsonMember",
        "JsonMembers", "JsonOutput", "List", "QueryText", "ReadOnlyMemory", "StringBuilder", "Task", "TextPattern", "Utf8JsonWriter",
        "XmlCodec", "XmlEnvelope", "XmlFaults", "XmlFormats", "XmlInput", "XmlOutput", "XmlReader", "XmlWriter",
    ];

    /// <summary>Names that generated code uses only where a type is expected. A member of the same name doesn't hide them.</summary>
    private static readonly string[] UsedTypes =
    [
        "BillinkNoContent", "BillinkUpload", "DateTimeOffset", "Dictionary", "FormCodec", "Guid", "HeaderTexts", "IJsonUnion",
        "IReadOnlyDictionary", "IReadOnlyList", "JsonUnion", "JsonUnionConverter", "KeyValuePair", "MultipartCodec",
        "NoBodyCodec", "NoContentCodec", "Obsolete", "ObsoleteAttribute", "ReplyCodec", "StatusCodec", "TimeSpan", "UploadCodec",
        "Uri",
    ];

    private static readonly string[] EnumMembers =
        ["Equals", "GetHashCode", "GetType", "ToString", "PrintMembers", "Value", "Values", "Known", "IsKnown", "Of"];

    public static IEnumerable<ContractProblem> Check(Contract contract) => Types(contract)
        .Concat(Clients(contract))
        .Concat(contract.Types.SelectMany(Members))
        .Concat(contract.Operations.SelectMany(operation => Parameters(operation, contract)))
        .Concat(HiddenTypes(contract))
        .Concat(contract.Version == "v1" ? contract.Types.SelectMany(TextProperties) : []);

    private static IEnumerable<ContractProblem> Types(Contract contract)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [contract.Version.ToUpperInvariant() + "Operations"] = "the list of operations",
            [contract.Version.ToUpperInvariant() + "Webhooks"] = "the list of webhooks",
        };
        foreach (var type in contract.Types)
        {
            if (UsedNames.Contains(type.Name, StringComparer.Ordinal) || UsedTypes.Contains(type.Name, StringComparer.Ordinal))
                yield return Clash(type.Position, type.Name, "this type", "a name that generated code uses");
            taken[type.Name] = $"the type {type.Name}";
        }

        foreach (var operation in contract.Operations)
        {
            string[] names =
            [
                operation.Stem + "ErrorCode", operation.Stem + "Errors", operation.Stem + "Operation",
                .. operation.ReplyBody is ReplyBody.Several ? [operation.Stem + "Result"] : (string[])[],
            ];
            if (names.FirstOrDefault(taken.ContainsKey) is { } name)
            {
                yield return Clash(operation.Position, name, $"what is generated for {operation.Id}", taken[name]);
                continue;
            }

            foreach (var free in names)
                taken.Add(free, $"what is generated for {operation.Id}");
        }
    }

    private static IEnumerable<ContractProblem> Clients(Contract contract)
    {
        var types = contract.Types.ToDictionary(static type => type.Name, StringComparer.Ordinal);
        foreach (var group in contract.Operations.GroupBy(static operation => operation.Group, StringComparer.Ordinal))
        {
            foreach (var name in (string[])[$"{group.Key}Client", $"I{group.Key}Client"])
            {
                if (types.TryGetValue(name, out var type))
                    yield return Clash(type.Position, name, "this type", $"the client of {group.Key}");
            }
        }
    }

    private static IEnumerable<ContractProblem> Members(ContractType type)
    {
        foreach (var value in type.Values)
        {
            if (value.Name == type.Name || EnumMembers.Contains(value.Name, StringComparer.Ordinal))
                yield return Clash(value.Position, value.Name, $"the value '{value.Value}'", "a name that every enumeration has");
        }

        // The alternatives of a union have rules of their own.
        if (type.Kind is TypeKind.Union)
            yield break;
        foreach (var member in type.Members)
        {
            if (RecordMembers.Contains(member.Name, StringComparer.Ordinal))
                yield return Clash(member.Position, member.Name, member.WireName, "a member of every record");
            else if (UsedNames.Contains(member.Name, StringComparer.Ordinal))
                yield return Clash(member.Position, member.Name, member.WireName, "a name that generated code uses");
        }
    }

    /// <summary>Parameters are properties of the request, beside those of its body.</summary>
    private static IEnumerable<ContractProblem> Parameters(ContractOperation operation, Contract contract)
    {
        var body = contract.Types.FirstOrDefault(type => type.Name == operation.RequestType)?.Members ?? default;
        var taken = body.ToLookup(static member => member.Name, static member => member.WireName, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => $"the property {group.First()}", StringComparer.Ordinal);
        foreach (var parameter in operation.Parameters)
        {
            var what = $"the parameter {parameter.WireName}";
            if (RecordMembers.Contains(parameter.Name, StringComparer.Ordinal))
                yield return Clash(parameter.Position, parameter.Name, what, "a member of every record");
            else if (UsedNames.Contains(parameter.Name, StringComparer.Ordinal))
                yield return Clash(parameter.Position, parameter.Name, what, "a name that generated code uses");
            else if (parameter.Name == operation.RequestType)
                yield return Clash(parameter.Position, parameter.Name, what, "the request");
            else if (taken.TryGetValue(parameter.Name, out var other))
                yield return Clash(parameter.Position, parameter.Name, what, other);
            else
                taken.Add(parameter.Name, what);
        }
    }

    /// <summary>A property with the name of a type hides the type from the code of its record, unless it has this type.</summary>
    private static IEnumerable<ContractProblem> HiddenTypes(Contract contract)
    {
        var types = contract.Types.ToDictionary(static type => type.Name, StringComparer.Ordinal);
        var parameters = contract.Operations.ToLookup(static operation => operation.RequestType, StringComparer.Ordinal);
        foreach (var type in contract.Types.Where(static type => type.Kind is TypeKind.Object))
        {
            var used = new HashSet<string>(type.Members.SelectMany(member => TypesOf(member, types)), StringComparer.Ordinal);
            var properties = type.Members.Concat(parameters[type.Name].SelectMany(static operation => operation.Parameters));
            foreach (var member in properties.Where(member => used.Contains(member.Name)))
            {
                if (member.Type != member.Name || member.Containers.Count > 0)
                    yield return Clash(member.Position, member.Name, member.WireName, "a type that its record uses");
            }
        }

        static IEnumerable<string> TypesOf(Member member, Dictionary<string, ContractType> types) =>
            !types.TryGetValue(member.Type, out var type) ? []
            : type.Kind switch
            {
                TypeKind.Object or TypeKind.Union => [type.Name],
                TypeKind.TextEnum => [type.Name + "Reader"],
                TypeKind.List => type.Members.Select(static item => item.Type),
                _ => [],
            };
    }

    /// <summary>The text properties for XmlSerializer have names, too.</summary>
    private static IEnumerable<ContractProblem> TextProperties(ContractType type)
    {
        foreach (var spellings in type.Members.GroupBy(static member => member.Name, StringComparer.Ordinal))
        {
            for (var i = 1; i <= spellings.Count(); i++)
            {
                var name = XmlTextProperty.NameOf(spellings.Key, i);
                if (type.Members.FirstOrDefault(member => member.Name == name) is { } other)
                    yield return Clash(other.Position, name, "this element", $"the text of {spellings.Key}");
            }
        }
    }

    private static ContractProblem Clash(Position position, string name, string what, string other) =>
        GenerationProblem.NameClash(position, $"{name} would be both {what} and {other} in C#. Rename one of them.");
}
