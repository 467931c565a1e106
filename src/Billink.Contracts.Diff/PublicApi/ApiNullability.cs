namespace Billink.Contracts.Diff.PublicApi;

/// <summary>
/// Distinguishes the question mark of a reference type, which only affects warnings, from that of a value type, which is another type.
/// </summary>
/// <param name="valueTypes">The names of the value types that the listings show.</param>
internal sealed class ApiNullability(IReadOnlySet<string> valueTypes)
{
    // The value types of .NET in public signatures. A listing doesn't show which of the types that it uses are value types.
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "bool", "byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "nint", "nuint", "char", "float", "double", "decimal",
        "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Guid", "Half", "Int128", "UInt128", "Index", "Range",
        "DayOfWeek", "DateTimeKind", "StringComparison", "CancellationToken", "BigInteger", "Complex", "Rune", "HttpStatusCode",
        "JsonElement", "KeyValuePair", "ReadOnlyMemory", "Memory", "ArraySegment", "ImmutableArray", "ValueTuple", "ValueTask",
    };

    /// <summary>The type without the question marks of references.</summary>
    public string Without(string type)
    {
        if (!type.Contains('?', StringComparison.Ordinal))
            return type;
        var tokens = ApiTokens.Read(type);
        return new ReadOnlySpan<ApiToken>([.. tokens.Where((token, i) => token.Text != "?" || IsValue(tokens.AsSpan(0, i)))]).Write();
    }

    private bool IsValue(ReadOnlySpan<ApiToken> type)
    {
        var name = type[..StartOfArguments(type)][^1].Text;
        return name == ")" || valueTypes.Contains(name) || Known.Contains(name[(name.LastIndexOf('.') + 1)..]);
    }

    private static int StartOfArguments(ReadOnlySpan<ApiToken> type)
    {
        var (start, depth) = (type.Length, 0);
        while (start > 0 && (depth > 0 || (start == type.Length && type[^1].Text == ">")))
        {
            start--;
            depth += type[start].Text switch { ">" => 1, "<" => -1, _ => 0 };
        }

        return start;
    }
}
