using Billink.Contracts.Reading;

namespace Billink.Contracts.Mapping;

/// <summary>The C# types of query parameters.</summary>
internal static class QueryParameterType
{
    /// <summary>The C# type of a query parameter, or null if there is none.</summary>
    public static string? Of(Member parameter) => (parameter.Type, parameter.Format) switch
    {
        _ when parameter.IsList => null,
        ("date", _) => "DateOnly",
        ("string", null) => "string",
        ("integer", null or "integer") => "int",
        _ => null,
    };
}
