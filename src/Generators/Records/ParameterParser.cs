using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;
using Billink.Generators.Documentation;

namespace Billink.Generators.Records;

/// <summary>Selects the parts of a parameter's property.</summary>
internal static class ParameterParser
{
    public static ParameterModel Parse(Member parameter, string kind, IReadOnlyDictionary<string, ContractType> types) => new(
        parameter.WireName,
        parameter.Name,
        JsonValue.Of(parameter, types),
        parameter.IsList,
        parameter.Separator,
        parameter.IsDeprecated,
        MemberDocs.Parameter(parameter, kind));
}
