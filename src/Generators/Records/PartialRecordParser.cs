using Billink.Contracts.Reading;
using Billink.Generators.Contracts;

namespace Billink.Generators.Records;

/// <summary>Selects the v2 records that do more than hold data.</summary>
internal static class PartialRecordParser
{
    public static IEnumerable<PartialRecordModel> Parse(ContractFile file)
    {
        if (file.Contract is not { Version: "v2" } contract)
            yield break;
        var behaviours = new RecordBehaviourParser(contract);
        foreach (var type in contract.Types.Where(static type => type.Kind is TypeKind.Object))
        {
            var behaviour = behaviours.Parse(type);
            if (!behaviour.IsEmpty)
                yield return new PartialRecordModel(file.Name, contract.NamespacePart(), behaviour);
        }
    }
}
