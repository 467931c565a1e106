using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Billink.Json;

/// <summary>
/// Finds the path of a position in a body, such as <c>$.statuses[1].code</c>. It reads the body a second time, so that readers don't have
/// to track the path of a valid body.
/// </summary>
internal static class JsonPath
{
    /// <summary>Returns the path of the value at a position.</summary>
    /// <param name="body">The body.</param>
    /// <param name="position">The position, in bytes.</param>
    /// <param name="members">The members of the body's object. Other names are shown as <c>*</c>, because they may be data.</param>
    public static string Of(ReadOnlySpan<byte> body, long position, JsonMembers members)
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

                Move(ref reader, around, members);
            }
        }
        catch (JsonException)
        {
            // If the body isn't JSON, the problem is where the reader stopped.
        }

        return "$" + string.Concat(around.Reverse());
    }

    private static void Move(ref Utf8JsonReader reader, Stack<Level> around, JsonMembers members)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                var inner = around.TryPeek(out var outer) ? outer.Inner : members;
                around.Push(new Level(reader.TokenType is JsonTokenType.StartArray, inner));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                around.Pop();
                break;
            case JsonTokenType.PropertyName:
                var name = JsonText.Decode(reader.ValueSpan, reader.ValueIsEscaped);
                around.Peek().Enter(Encoding.UTF8.GetBytes(name));
                break;
        }
    }

    /// <summary>An object or a list that contains the position.</summary>
    /// <param name="isList">Whether it is a list.</param>
    /// <param name="members">The members of the object, or of the objects in the list; null if the contract doesn't have them.</param>
    private sealed class Level(bool isList, JsonMembers? members)
    {
        private JsonMember? member;
        private bool isInside;

        public bool IsList => isList;

        /// <summary>The element of the list; -1 before the first.</summary>
        public int Index { get; set; } = -1;

        /// <summary>The members of the object or list that begins here.</summary>
        public JsonMembers? Inner => isList ? members : member?.Type?.Invoke();

        /// <summary>Moves to a member of the object.</summary>
        public void Enter(ReadOnlySpan<byte> name) => (member, isInside) = (members?.Find(name), true);

        /// <summary>Whether the position is the end of the object or list itself.</summary>
        public void Leave() => (isInside, Index) = (false, -1);

        public override string ToString() => (isList, isInside, Index) switch
        {
            (true, _, >= 0) => string.Create(CultureInfo.InvariantCulture, $"[{Index}]"),
            (false, true, _) => "." + (member?.Name ?? "*"),
            _ => "",
        };
    }
}
