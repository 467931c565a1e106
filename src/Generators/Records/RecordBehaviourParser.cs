using Billink.Contracts.Reading;
using Billink.Generators.Contracts;
using Billink.Generators.Text;
using Billink.Generators.Xml;

namespace Billink.Generators.Records;

/// <summary>Selects what the records of a contract do beyond holding data.</summary>
internal sealed class RecordBehaviourParser
{
    private readonly IReadOnlyDictionary<string, ContractType> types;
    private readonly Dictionary<string, ContractOperation> requests = new(StringComparer.Ordinal);
    private readonly HashSet<string> sent = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> takesCredentials = new(StringComparer.Ordinal);
    private readonly bool isXml;

    public RecordBehaviourParser(Contract contract)
    {
        types = contract.TypesByName();
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
        // Two spellings are one property; the first one says what it is.
        var members = type.Members.GroupBy(static member => member.Name, StringComparer.Ordinal).Select(static group => group.First()).ToArray();
        var query = role is RecordRole.Request ? requests[type.Name].Query : default;
        return new RecordBehaviour
        {
            Name = type.Name,
            Role = role,
            Credentials = role is RecordRole.None ? default : new(members.Select(CredentialOf).OfType<CredentialModel>()),
            Checks = role is RecordRole.None ? default : new([.. members.SelectMany(member => ChecksOf(member)), .. query.SelectMany(parameter => ChecksOf(parameter, isQuery: true))]),
            Query = new(query.Select(ParseQuery)),
            Printed = NeedsPrinting(members, query) ? new([.. members.Select(Print), .. query.Select(Print)]) : default,
        };
    }

    /// <summary>Whether a credential stands in an object or in anything below it.</summary>
    public bool TakesCredentials(string typeName)
    {
        if (takesCredentials.TryGetValue(typeName, out var known))
            return known;
        // Known as "no" while underway, so that a type that contains itself ends.
        takesCredentials[typeName] = false;
        return takesCredentials[typeName] = types.TryGetValue(typeName, out var type)
            && type.Kind is TypeKind.Object
            && type.Members.Any(member => CredentialOf(member) is not null);
    }

    private void Reach(string typeName)
    {
        if (!types.TryGetValue(typeName, out var type) || !sent.Add(typeName))
            return;
        foreach (var member in type.Members)
            Reach(member.Type);
    }

    private CredentialModel? CredentialOf(Member member) => member switch
    {
        { Credential: { } credential } => new CredentialModel(member.Name, CSharp.Pascal(credential), IsNullable: true),
        { IsList: false } when TakesCredentials(member.Type) => new CredentialModel(member.Name, Credential: null, !member.IsRequired),
        _ => null,
    };

    private IEnumerable<CheckModel> ChecksOf(Member member, bool isQuery = false)
    {
        // What the client or the contract fills in isn't the caller's to get wrong.
        if (member.Credential is not null || member.Default is not null)
            yield break;

        var limits = member.Constraints;
        var type = types.TryGetValue(member.Type, out var named) ? named : null;
        var list = type?.Kind is TypeKind.List ? type.Members[0] : member.IsList ? member : null;
        var element = list is null ? type : types.TryGetValue(list.Type, out var item) ? item : null;

        if (member.IsRequired && (isQuery || list is not null || IsReference(member, type)))
            yield return Check(CheckKind.Required);

        if (list is not null)
        {
            if (list.Constraints is { MinItems: not null } or { MaxItems: not null })
                yield return Check(CheckKind.Items, Literal(list.Constraints.MinItems), Literal(list.Constraints.MaxItems));
            if (element?.Kind is TypeKind.Object)
                yield return Check(CheckKind.Each);
        }
        else if (element?.Kind is TypeKind.Object)
        {
            yield return Check(CheckKind.Nested);
        }
        else if (IsText(member) && limits is { MinLength: not null } or { MaxLength: not null } or { Pattern: not null })
        {
            yield return Check(CheckKind.Text, Literal(limits.MinLength), Literal(limits.MaxLength), limits.Pattern);
        }
        else if (IsNumber(member) && limits is { Minimum: not null } or { Maximum: not null })
        {
            yield return Check(CheckKind.Number, Literal(limits.Minimum), Literal(limits.Maximum));
        }

        CheckModel Check(CheckKind kind, string? min = null, string? max = null, string? pattern = null) =>
            new(kind, member.WireName, member.Name, min, max, pattern);
    }

    private static bool IsReference(Member member, ContractType? type) => type?.Kind is TypeKind.Object || IsText(member);

    /// <summary>Bytes as base64 are text on the wire only.</summary>
    private static bool IsText(Member member) => member.Type == "string" && member.Format != "byte";

    private static bool IsNumber(Member member) => member.Type is "integer" or "decimal" || member.Format is "decimal";

    private static string? Literal(int? limit) => limit is { } value ? CSharp.Number(value) : null;

    private static string? Literal(decimal? limit) => limit is { } value ? CSharp.Number(value) : null;

    private static QueryParameterModel ParseQuery(Member member) => new(
        member.WireName,
        member.Name,
        QueryType(member)!,
        member.Type != "date" ? null : member.Format is null ? "yyyy-MM-dd" : "dd-MM-yyyy",
        new Fact(member.Description, member.Provenance, member.Source),
        MemberLimits.Describe(member, member.Constraints, isXml: false));

    /// <summary>The C# type of a query parameter; null when there is none for it.</summary>
    public static string? QueryType(Member member) => (member.Type, member.Format) switch
    {
        _ when member.IsList => null,
        ("date", _) => "DateOnly",
        ("string", null) => "string",
        ("integer", null) => "int",
        _ => null,
    };

    private bool NeedsPrinting(IReadOnlyList<Member> members, EquatableArray<Member> query) =>
        members.Concat(query).Any(static member => member.Sensitive is not null)
        // The text properties that XmlSerializer sees would be printed too.
        || (isXml && members.Any(member => XmlValue.Of(member, types) is { IsTyped: true }));

    private PrintedMember Print(Member member) => new(member.Name, PrintFormOf(member));

    private PrintForm PrintFormOf(Member member)
    {
        if (member.Sensitive is not null)
            return PrintForm.Masked;
        var isList = member.IsList || (types.TryGetValue(member.Type, out var type) && type.Kind is TypeKind.List);
        return isList ? PrintForm.Count : PrintForm.Value;
    }
}
