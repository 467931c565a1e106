using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;
using Billink.Generators.Documentation;

namespace Billink.Generators.Records;

/// <summary>Selects the parts of a query parameter's property.</summary>
internal static class QueryParameterParser
{
    public static QueryParameterModel Parse(Member parameter) => new(
        parameter.WireName,
        parameter.Name,
        // The linter rejects parameters without a C# type.
        QueryParameterType.Of(parameter)!,
        parameter.Type != "date" ? null : parameter.Format is null ? "yyyy-MM-dd" : "dd-MM-yyyy",
        MemberDocs.QueryParameter(parameter));
}
