using Billink.Contracts.Reading;
using Billink.Generators.Contracts;

namespace Billink.Generators.Json;

/// <summary>Selects what the readers of v2 enumerations over text need.</summary>
internal static class TextEnumReaderParser
{
    public static IEnumerable<TextEnumReaderModel> Parse(ContractFile file) => file.Contract is not { Version: "v2" } contract
        ? []
        : contract.Types
            .Where(static type => type.Kind is TypeKind.TextEnum)
            .Select(type => new TextEnumReaderModel(
                file.Name,
                contract.NamespacePart(),
                type.Name,
                new(type.Values.Select(static value => new TextEnumReaderValue(value.Value, value.Name)))));
}
