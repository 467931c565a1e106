using Billink.Generators.Text;

namespace Billink.Generators.Json;

/// <summary>The expression that creates the codec of a v2 record.</summary>
internal static class JsonCodecText
{
    public static string Of(string record, string mediaType = "")
    {
        var special = mediaType is "" or "application/json" ? "" : ", " + CSharp.Literal(mediaType);
        return $"new JsonCodec<{record}>({record}.ReadJson, {record}.WriteJson, static () => {record}.JsonMembers{special})";
    }

    /// <summary>The codec of a list of records.</summary>
    public static string OfList(string record)
    {
        var list = $"IReadOnlyList<{record}>";
        return $"new JsonCodec<{list}>("
            + $"static (ref JsonInput input) => input.List<{record}>(static (ref JsonInput input) => {record}.ReadJson(ref input))"
            + $" ?? input.NullElement<{list}>(), "
            + $"static (ref JsonOutput output, {list} values) => output.List(values, {record}.WriteJson), "
            + $"static () => {record}.JsonMembers)";
    }
}
