using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;
using Billink.Generators.Contracts;
using Billink.Generators.Json;
using Billink.Generators.Text;

namespace Billink.Generators.Operations;

/// <summary>Selects the operations of both contracts.</summary>
internal static class OperationParser
{
    public static IEnumerable<OperationModel> Parse(ContractFile file) => file.Contract is not { } contract
        ? []
        : Parse(file.Name, contract, contract.TypesByName());

    private static IEnumerable<OperationModel> Parse(
        string contractFile, Contract contract, IReadOnlyDictionary<string, ContractType> types) =>
        contract.Operations.Select(operation => Parse(contractFile, contract.NamespacePart(), operation, types));

    private static OperationModel Parse(
        string contractFile, string version, ContractOperation operation, IReadOnlyDictionary<string, ContractType> types) => new()
    {
        ContractFile = contractFile,
        Version = version,
        Id = operation.Id,
        Stem = operation.Stem,
        Method = operation.HttpMethod,
        Path = operation.Path,
        OlderPath = operation.OlderPath,
        Action = operation.Action,
        Summary = operation.Summary,
        Provenance = CSharp.Pascal(operation.Provenance),
        PathProvenance = CSharp.Pascal(operation.PathProvenance),
        RequestType = operation.RequestType,
        RequestBody = operation.RequestBody,
        RequestMediaType = operation.RequestMediaType,
        ResponseType = operation.ResponseType,
        ReplyBody = operation.ReplyBody,
        ReplyValue = operation.ReplyValue is { } value ? ValueOf(value, types) : null,
        Replies = new(operation.Replies.Select(reply => Parse(reply, types))),
        Files = new(types[operation.RequestType].Members.Where(static member => member.Type is "binary")
            .Select(static member => new FileModel(member.WireName, member.Name))),
        Response = OperationReply.TypeOf(operation, types),
        Retry = operation.Retry,
        Envelopes = new(operation.Envelopes.Select(static response => response.Envelope).Distinct(StringComparer.Ordinal)),
        HasQuery = operation.Query.Count > 0,
        HasPathParameters = operation.PathParameters.Count > 0,
        HasHeaders = operation.Headers.Count > 0,
    };

    // A case of a result can have the name of a type.
    private static ReplyModel Parse(Member reply, IReadOnlyDictionary<string, ContractType> types)
    {
        var isNamed = types.ContainsKey(reply.Type);
        var type = isNamed ? "global::Billink.V2." + reply.Type : reply.Type;
        var list = reply.Containers.Count == 0 ? null : ValueOf(reply, types);
        return new ReplyModel(reply.WireName, reply.Name, type, isNamed && list is not null ? list with { Type = type } : list);
    }

    private static JsonMemberModel ValueOf(Member list, IReadOnlyDictionary<string, ContractType> types) =>
        JsonMemberParser.Parse(list, types) with { Type = OperationReply.ElementType(list, types) };
}
