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
    private readonly HashSet<string> sent = new(StringComparer.Ordinal);
    private readonly CredentialHolders holders;
    private readonly bool isXml;

    public RecordBehaviourParser(Contract contract)
    {
        types = contract.TypesByName();
        holders = new CredentialHolders(types);
        isXml = contract.Version == "v1";
        foreach (var operation in contract.Operations)
        {
            requests[operation.RequestType] = operation;
            Reach(operation.RequestType);
        }
    }

    public RecordBehaviour Parse(ContractType type)
    {
        var role = requests.ContainsKey(type.Name) ? RecordRole.Request : sent.Contains(type.Name) ? RecordRole.Part : RecordRole.None;
        var members = type.Members.GroupBy(static member => member.Name, StringComparer.Ordinal).Select(Merge).ToArray();
        var query = role is RecordRole.Request ? requests[type.Name].Query : default;
        var checks = members
            .SelectMany(member => CheckParser.OfMember(member, types, isXml))
            .Concat(query.SelectMany(CheckParser.OfQueryParameter));
        return new RecordBehaviour
        {
            Name = type.Name,
            Role = role,
            Credentials = role is RecordRole.None ? default : new(members.Select(CredentialOf).OfType<CredentialModel>()),
            Checks = role is RecordRole.None ? default : new(checks),
            Query = new(query.Select(QueryParameterParser.Parse)),
            Printed = NeedsPrinting(members, query) ? new([.. members.Select(Print), .. query.Select(Print)]) : default,
        };
    }

    /// <summary>Two spellings are one property. The first one defines it, and it is masked if any of them is.</summary>
    private static Member Merge(IEnumerable<Member> spellings) =>
        spellings.First() with { Sensitive = spellings.FirstOrDefault(static member => member.Sensitive is not null)?.Sensitive };

    private void Reach(string typeName)
    {
        if (!types.TryGetValue(typeName, out var type) || !sent.Add(typeName))
            return;
        foreach (var member in type.Members)
            Reach(member.Type);
    }

    private CredentialModel? CredentialOf(Member member) => member switch
    {
        { Credential: { } credential } => new CredentialModel(member.WireName, member.Name, CSharp.Pascal(credential), IsNullable: true),
        { IsList: false } when holders.Contains(member.Type) =>
            new CredentialModel(member.WireName, member.Name, Credential: null, !member.IsRequired),
        _ => null,
    };

    private bool NeedsPrinting(IReadOnlyList<Member> members, EquatableArray<Member> query) =>
        members.Concat(query).Any(member => PrintFormOf(member) is not PrintForm.Value)
        // The text properties for XmlSerializer would be printed, too.
        || (isXml && members.Any(member => XmlValue.Of(member, types) is { IsTyped: true }));

    private PrintedMember Print(Member member) => new(member.Name, PrintFormOf(member));

    private PrintForm PrintFormOf(Member member)
    {
        if (member.Sensitive is not null)
            return PrintForm.Masked;
        var isList = member.IsList || (types.TryGetValue(member.Type, out var type) && type.Kind is TypeKind.List);
        return isList ? PrintForm.List : PrintForm.Value;
    }
}
