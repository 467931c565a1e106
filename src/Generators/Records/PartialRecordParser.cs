using Billink.Contracts.Reading;
using Billink.Generators.Contracts;
using Billink.Generators.Json;

namespace Billink.Generators.Records;

/// <summary>Selects the behaviour of v2 records.</summary>
internal static class PartialRecordParser
{
    public static IEnumerable<PartialRecordModel> Parse(ContractFile file)
    {
        if (file.Contract is not { Version: "v2" } contract)
            yield break;
        var types = contract.TypesByName();
        var wrappers = RequestsOf(contract, RequestBody.Value);
        var files = RequestsOf(contract, RequestBody.File);
        var behaviours = new RecordBehaviourParser(contract);
        foreach (var type in contract.Types.Where(static type => type.Kind is TypeKind.Object))
        {
            yield return new PartialRecordModel(
                file.Name,
                contract.NamespacePart(),
                behaviours.Parse(type),
                new(JsonMemberParser.Parse(type, types)),
                wrappers.Contains(type.Name),
                HasJson: !files.Contains(type.Name));
        }
    }

    private static HashSet<string> RequestsOf(Contract contract, RequestBody body) => new(
        contract.Operations.Where(operation => operation.RequestBody == body).Select(static operation => operation.RequestType),
        StringComparer.Ordinal);
}
