using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;
using Billink.Generators.Documentation;

namespace Billink.Generators.Records;

/// <summary>Selects what a property of a query parameter needs.</summary>
internal static class QueryParameterParser
{
    public static QueryParameterModel Parse(Member parameter) => new(
        parameter.WireName,
        parameter.Name,
        // The linter has refused what has no type.
        QueryParameterType.Of(parameter)!,
        parameter.Type != "date" ? null : parameter.Format is null ? "yyyy-MM-dd" : "dd-MM-yyyy",
        MemberDocs.QueryParameter(parameter));
}
