using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;
using Billink.Generators.Contracts;
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
        contract.Operations.Select(operation => Parse(contractFile, contract.NamespacePart(), operation, types[operation.RequestType]));

    private static OperationModel Parse(string contractFile, string version, ContractOperation operation, ContractType request) => new()
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
        Replies = new(operation.Replies.Select(static reply => new ReplyModel(reply.WireName, reply.Name, reply.Type, reply.IsList))),
        Files = new(request.Members.Where(static member => member.Type is "binary")
            .Select(static member => new FileModel(member.WireName, member.Name))),
        Response = OperationReply.TypeOf(operation),
        Retry = operation.Retry,
        Envelopes = new(operation.Envelopes.Select(static response => response.Envelope).Distinct(StringComparer.Ordinal)),
        HasQuery = operation.Query.Count > 0,
        HasPathParameters = operation.PathParameters.Count > 0,
        HasHeaders = operation.Headers.Count > 0,
    };
}
