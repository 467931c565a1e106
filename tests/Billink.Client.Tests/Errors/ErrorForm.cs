using System.Text.Json.Nodes;

namespace Billink.Client.Tests.Errors;

/// <summary>A form of an error in Billink's documentation.</summary>
/// <param name="Name">The name in <c>docs/decisions.md</c>, with the variant.</param>
/// <param name="Code">The code that it has; null for none.</param>
/// <param name="Json">The reply, with <see cref="Text"/> as its text.</param>
internal sealed record ErrorForm(string Name, string? Code, string Json)
{
    /// <summary>A text that no operation's table has.</summary>
    public const string Text = "Dit kan niet";

    /// <summary>Every documented form.</summary>
    public static IReadOnlyList<ErrorForm> All { get; } =
    [
        new("code-description-result", "000", """{"code":"000","description":"Dit kan niet","result":"error"}"""),
        new("code-description-result, number", "7", """{"code":7,"description":"Dit kan niet","result":"error"}"""),
        new("result-error", "9707", """{"error":{"code":"9707","description":"Dit kan niet"},"result":"error"}"""),
        new("result-error, number", "9707", """{"error":{"code":9707,"description":"Dit kan niet"},"result":"ERROR"}"""),
        new("result-error, message", "9707", """{"error":{"code":"9707","message":"Dit kan niet"},"result":"error"}"""),
        new("result-error, no result", "9707", """{"error":{"code":"9707","description":"Dit kan niet"}}"""),
        new("status-message", null, """{"status":"error","message":"Dit kan niet"}"""),
        new("error-backend, text in it", "9400",
            """{"error_backend":{"http_status_code":9400,"http_body":"{\"message\":\"Dit kan niet\"}","http_body_encoding":"utf-8"}}"""),
        new("error-backend, object in it", null, """{"error_backend":{"http_body":{"message":"Dit kan niet"}}}"""),
        new("error-backend, message", null, """{"error_backend":{"message":"Dit kan niet"}}"""),
        new("error-backend, text", null, """{"error_backend":"Dit kan niet"}"""),
        new("error-backend, the backend's own reply", "9416",
            """{"http_status_code":9416,"http_body":"Dit kan niet","http_body_encoding":"utf-8"}"""),
        new("code-message-error", "9400", """{"code":9400,"message":"Dit kan niet","error":"Bad Request"}"""),
        new("code-message-error, text", "9400", """{"code":"9400","message":"Dit kan niet","error":"Bad Request"}"""),
    ];

    /// <summary>The casings of a name.</summary>
    public static IReadOnlyList<Func<string, string>> Casings { get; } =
    [
        name => name,
        name => name.ToUpperInvariant(),
        name => char.ToUpperInvariant(name[0]) + name[1..],
        name => string.Concat(name.Select((letter, i) => i % 2 == 0 ? letter : char.ToUpperInvariant(letter))),
    ];

    /// <summary>The form with its names in each case, and its members in each order.</summary>
    public IEnumerable<string> Variants() =>
        from casing in Casings from isReversed in (bool[])[false, true] select Write(casing, isReversed);

    /// <summary>The form with other names, and with its members in the order of the contract or the other way round.</summary>
    private string Write(Func<string, string> casing, bool isReversed) =>
        Rewrite(JsonNode.Parse(Json)!, casing, isReversed)!.ToJsonString();

    private static JsonNode? Rewrite(JsonNode node, Func<string, string> casing, bool isReversed)
    {
        if (node is not JsonObject members)
            return node.DeepClone();
        var rewritten = members.Select(member => KeyValuePair.Create(casing(member.Key), Rewrite(member.Value!, casing, isReversed)));
        return new JsonObject(isReversed ? rewritten.Reverse() : rewritten);
    }
}
