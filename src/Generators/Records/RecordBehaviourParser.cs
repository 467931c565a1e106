using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;
using Billink.Generators.Contracts;
using Billink.Generators.Text;

namespace Billink.Generators.Records;

/// <summary>Selects the behaviour of a contract's records.</summary>
internal sealed class RecordBehaviourParser
{
    private readonly IReadOnlyDictionary<string, ContractType> types;
    private readonly Dictionary<string, ContractOperation> requests = new(StringComparer.Ordinal);
    private readonly HashSet<string> sent;
    private readonly CredentialHolders holders;
    private readonly bool isXml;

    public RecordBehaviourParser(Contract contract)
    {
        types = contract.TypesByName();
        holders = new CredentialHolders(types);
        isXml = contract.Version == "v1";
        foreach (var operation in contract.Operations)
            requests[operation.RequestType] = operation;

        sent = TypeGraph.Reach(requests.Keys, types);
    }

    public RecordBehaviour Parse(ContractType type)
    {
        var role = requests.ContainsKey(type.Name) ? RecordRole.Request : sent.Contains(type.Name) ? RecordRole.Part : RecordRole.None;
        var members = type.Members.GroupBy(static member => member.Name, StringComparer.Ordinal).Select(Merge).ToArray();
        var operation = role is RecordRole.Request ? requests[type.Name] : null;
        var parameters = operation?.Parameters.ToArray() ?? [];
        var checker = new CheckParser(types, isXml, type.Name + "Patterns");
        // A body has no name.
        var isBody = operation?.RequestBody is RequestBody.Value or RequestBody.File;
        var named = isBody ? members.Select(static member => member with { WireName = "" }) : members;
        var checks = named.SelectMany(checker.OfMember)
            .Concat(operation?.PathParameters.SelectMany(checker.OfPathParameter) ?? [])
            .Concat(operation?.Query.SelectMany(checker.OfQueryParameter) ?? [])
            .Concat(operation?.Headers.SelectMany(checker.OfHeader) ?? []);
        return new RecordBehaviour
        {
            Name = type.Name,
            Role = role,
            Credentials = role is RecordRole.None
                ? default
                : new(members.Concat(parameters).Select(CredentialOf).OfType<CredentialModel>()),
            Checks = role is RecordRole.None ? default : new(checks),
            Query = Parse(operation?.Query, "Query parameter"),
            PathParameters = Parse(operation?.PathParameters, "Path parameter"),
            Headers = Parse(operation?.Headers, "Header"),
            HasDeprecated = members.Concat(parameters).Any(static member => member.IsDeprecated),
            Printed = NeedsPrinting(members, parameters) ? new([.. members.Select(Print), .. parameters.Select(Print)]) : default,
        };
    }

    /// <summary>Two spellings are one property. The first one defines it, and it is masked if any of them is.</summary>
    private static Member Merge(IEnumerable<Member> spellings) =>
        spellings.First() with { Sensitive = spellings.FirstOrDefault(static member => member.Sensitive is not null)?.Sensitive };

    private CredentialModel? CredentialOf(Member member) => member switch
    {
        { Credential: { } credential } => new CredentialModel(member.WireName, member.Name, CSharp.Pascal(credential), IsNullable: true),
        { Containers.Count: 0 } when holders.Contains(member.Type) =>
            new CredentialModel(member.WireName, member.Name, Credential: null, !member.IsRequired),
        _ => null,
    };

    private bool NeedsPrinting(IReadOnlyList<Member> members, IReadOnlyList<Member> parameters) =>
        members.Concat(parameters).Any(member => PrintFormOf(member) is not PrintForm.Value)
        // The text properties for XmlSerializer would be printed, too.
        || (isXml && members.Any(member => XmlValue.Of(member, types) is { IsTyped: true }));

    private EquatableArray<ParameterModel> Parse(EquatableArray<Member>? parameters, string kind) =>
        new((parameters ?? default).Select(parameter => ParameterParser.Parse(parameter, kind, types)));

    private PrintedMember Print(Member member) => new(member.Name, PrintFormOf(member));

    private PrintForm PrintFormOf(Member member)
    {
        if (member.Sensitive is not null)
            return PrintForm.Masked;
        var isList = member.Containers.Count > 0 || (types.TryGetValue(member.Type, out var type) && type.Kind is TypeKind.List);
        return isList ? PrintForm.List : PrintForm.Value;
    }
}
