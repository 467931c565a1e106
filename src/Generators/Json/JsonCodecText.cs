using Billink.Generators.Text;

namespace Billink.Generators.Json;

/// <summary>The expression that creates the codec of a v2 record, list or map.</summary>
internal static class JsonCodecText
{
    public static string Of(string record, string mediaType = "")
    {
        var special = mediaType is "" or "application/json" ? "" : ", " + CSharp.Literal(mediaType);
        return $"new JsonCodec<{record}>({record}.ReadJson, {record}.WriteJson, static () => {record}.JsonMembers{special})";
    }

    /// <summary>The codec of a list or map.</summary>
    public static string OfContainer(JsonMemberModel list)
    {
        var type = list.PropertyType;
        return $"new JsonCodec<{type}>("
            + $"static (ref JsonInput input) => {JsonReaderEmitter.ReadWhole(list)}, "
            + $"static (ref JsonOutput output, {type} values) => {JsonWriterEmitter.WriteValue(list, "values")}, "
            + $"static () => {JsonReaderEmitter.MembersOf(list)})";
    }
}
