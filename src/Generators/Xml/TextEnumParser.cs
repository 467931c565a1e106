using Billink.Contracts.Reading;
using Billink.Generators.Contracts;
using Billink.Generators.Documentation;

namespace Billink.Generators.Xml;

/// <summary>Selects the enumerations of the XML contract.</summary>
internal static class TextEnumParser
{
    public static IEnumerable<TextEnumModel> Parse(ContractFile file) => file.Contract is not { Version: "v1" } contract
        ? []
        : contract.Types.Where(static type => type.Kind is TypeKind.TextEnum).Select(type => Parse(file.Name, type));

    private static TextEnumModel Parse(string contractFile, ContractType type) => new(
        contractFile,
        type.Name,
        TypeDocs.Enumeration(type),
        TypeDocs.ToText(type),
        TypeDocs.Constants(type),
        new(type.Values.Select(value => new TextEnumValueModel(
            value.Name, value.Value, TypeDocs.Value(type, value), TypeDocs.Constant(type, value)))));
}
