using Billink.Contracts.Mapping;

namespace Billink.Generators.Records;

/// <summary>The expression of a parameter's text on the wire.</summary>
internal static class ParameterText
{
    /// <summary>The text of a value that isn't null.</summary>
    public static string Of(JsonValue value, string expression) => value.Kind switch
    {
        JsonValueKind.Text => expression,
        JsonValueKind.Enumeration => value.IsNumber ? $"FormatText.Of({expression}.Value)" : $"{expression}.Value",
        JsonValueKind.DayMonthYear => $"FormatText.Of({expression}, FormatText.DayMonthYear)",
        JsonValueKind.Bytes => $"Convert.ToBase64String({expression}.Span)",
        _ => $"FormatText.Of({expression})",
    };
}
