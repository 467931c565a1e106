using Billink.Contracts.Reading;
using Billink.Generators.Documentation;

namespace Billink.Generators.Records;

/// <summary>Selects what a property of a query parameter needs.</summary>
internal static class QueryParameterParser
{
    public static QueryParameterModel Parse(Member parameter) => new(
        parameter.WireName,
        parameter.Name,
        // The checks have refused what has no type.
        TypeOf(parameter)!,
        parameter.Type != "date" ? null : parameter.Format is null ? "yyyy-MM-dd" : "dd-MM-yyyy",
        MemberDocs.QueryParameter(parameter));

    /// <summary>The C# type of a query parameter; null when there is none for it.</summary>
    public static string? TypeOf(Member parameter) => (parameter.Type, parameter.Format) switch
    {
        _ when parameter.IsList => null,
        ("date", _) => "DateOnly",
        ("string", null) => "string",
        ("integer", null) => "int",
        _ => null,
    };
}
