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
        : contract.Operations.Select(operation => Parse(file.Name, contract.NamespacePart(), operation));

    private static OperationModel Parse(string contractFile, string version, ContractOperation operation) => new()
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
        Response = OperationReply.TypeOf(operation),
        Retry = operation.Retry,
        Envelopes = new(operation.Envelopes.Select(static response => response.Envelope).Distinct(StringComparer.Ordinal)),
        HasQuery = operation.Query.Count > 0,
        HasPathParameters = operation.PathParameters.Count > 0,
        HasHeaders = operation.Headers.Count > 0,
    };
}
