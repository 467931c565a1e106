using Billink.Contracts.Reading;
using Billink.Generators.Contracts;

namespace Billink.Generators.Json;

/// <summary>Selects what the readers of v2 enumerations over text need.</summary>
internal static class TextEnumReaderParser
{
    public static IEnumerable<TextEnumReaderListModel> Parse(ContractFile file)
    {
        if (file.Contract is not { Version: "v2" } contract)
            yield break;
        var readers = contract.Types
            .Where(static type => type.Kind is TypeKind.TextEnum)
            .Select(static type => new TextEnumReaderModel(type.Name, new(type.Values
                .Where(static value => value.Value.Length > 0)
                .Select(static value => new TextEnumReaderValue(value.Value, value.Name)))))
            .ToList();
        if (readers.Count > 0)
            yield return new TextEnumReaderListModel(file.Name, contract.NamespacePart(), new(readers));
    }
}
