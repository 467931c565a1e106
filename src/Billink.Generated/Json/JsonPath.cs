using System.Globalization;
using System.Text.Json;

namespace Billink.Json;

/// <summary>
/// Finds the path of a position in a body, such as <c>$.statuses[1].code</c>. It reads the body a second time, so that readers don't have
/// to track the path of a valid body.
/// </summary>
internal static class JsonPath
{
    // No contract has longer names.
    private const int LongestName = 64;

    /// <summary>Returns the path of the value at a position.</summary>
    /// <param name="body">The body.</param>
    /// <param name="position">The position, in bytes.</param>
    public static string Of(ReadOnlySpan<byte> body, long position)
    {
        var around = new Stack<Level>();
        var reader = new Utf8JsonReader(body);
        try
        {
            while (reader.Read())
            {
                if (around.TryPeek(out var level) && level.IsList && reader.TokenType is not JsonTokenType.EndArray)
                    level.Index++;
                if (reader.TokenStartIndex >= position)
                {
                    if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                        around.Peek().Leave();
                    break;
                }

                Move(ref reader, around);
            }
        }
        catch (JsonException)
        {
            // If the body isn't JSON, the problem is where the reader stopped.
        }

        return "$" + string.Concat(around.Reverse());
    }

    private static void Move(ref Utf8JsonReader reader, Stack<Level> around)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                around.Push(new Level(reader.TokenType is JsonTokenType.StartArray));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                around.Pop();
                break;
            case JsonTokenType.PropertyName:
                var name = JsonText.Decode(reader.ValueSpan, reader.ValueIsEscaped);
                around.Peek().Name = name.Length <= LongestName ? name : name[..LongestName] + "…";
                break;
        }
    }

    /// <summary>An object or a list that contains the position.</summary>
    private sealed class Level(bool isList)
    {
        public bool IsList => isList;

        /// <summary>The member of the object; null before the first.</summary>
        public string? Name { get; set; }

        /// <summary>The element of the list; -1 before the first.</summary>
        public int Index { get; set; } = -1;

        /// <summary>Whether the position is the end of the object or list itself.</summary>
        public void Leave() => (Name, Index) = (null, -1);

        public override string ToString() => (isList, Name, Index) switch
        {
            (true, _, >= 0) => string.Create(CultureInfo.InvariantCulture, $"[{Index}]"),
            (false, { } name, _) => "." + name,
            _ => "",
        };
    }
}
