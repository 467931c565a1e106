namespace Billink.Generators.Json;

/// <summary>The expression that creates the codec of a v2 record.</summary>
internal static class JsonCodecText
{
    public static string Of(string record) =>
        $"new JsonCodec<{record}>({record}.ReadJson, {record}.WriteJson, static () => {record}.JsonMembers)";
}
