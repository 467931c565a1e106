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
}
