using System.Text;
using Billink.Json;
using Billink.Masking;

namespace Billink;

/// <summary>
/// Masks bodies for logs. Shows only values that the contract knows and doesn't mark as secret or personal. Keeps the structure.
/// </summary>
public static class BillinkMask
{
    /// <summary>Masks a request's body.</summary>
    /// <param name="version">The version of the contract.</param>
    /// <param name="body">JSON in v2, XML in v1.</param>
    /// <returns>The masked body.</returns>
    public static string Request(BillinkApiVersion version, ReadOnlyMemory<byte> body) => Structured(body, new MaskRules(Sent(version)));

    /// <summary>Masks a reply's body, which may be of any kind.</summary>
    /// <param name="version">The version of the contract.</param>
    /// <param name="body">The body.</param>
    /// <param name="mediaType">The media type; null when the reply has none.</param>
    /// <param name="request">The body of the request. Its secret and personal values are masked in the reply, too.</param>
    /// <returns>The masked body.</returns>
    public static string Reply(
        BillinkApiVersion version, ReadOnlyMemory<byte> body, string? mediaType, ReadOnlyMemory<byte> request = default)
    {
        if (body.IsEmpty)
            return "";
        if (IsFile(mediaType))
            return FormattableString.Invariant($"({mediaType}, {body.Length} bytes)");
        var rules = new MaskRules(Received(version), Secrets(version, request));
        return IsStructured(body.Span) ? Structured(body, rules) : TextMask.Apply(Encoding.UTF8.GetString(body.Span), rules);
    }

    /// <summary>Masks values of a request in a text.</summary>
    /// <param name="version">The version of the contract.</param>
    /// <param name="text">The text.</param>
    /// <param name="request">The body of the request.</param>
    /// <returns>The masked text.</returns>
    public static string Echo(BillinkApiVersion version, string text, ReadOnlyMemory<byte> request) =>
        new MaskRules(Received(version), Secrets(version, request)).Scrub(text);

    private static HashSet<string> Sent(BillinkApiVersion version) =>
        version is BillinkApiVersion.V1 ? V1PlainNames.Requests : V2PlainNames.Requests;

    private static HashSet<string> Received(BillinkApiVersion version) =>
        version is BillinkApiVersion.V1 ? V1PlainNames.Replies : V2PlainNames.Replies;

    private static List<string> Secrets(BillinkApiVersion version, ReadOnlyMemory<byte> request)
    {
        var collected = new List<string>();
        if (!request.IsEmpty)
            Structured(request, new MaskRules(Sent(version), collect: collected));
        return collected;
    }

    private static string Structured(ReadOnlyMemory<byte> body, MaskRules rules) =>
        Beginning(body.Span) is [(byte)'<', ..] ? XmlMask.Apply(body, rules)
        : FormMask.Apply(body, rules) ?? JsonMask.Apply(JsonBody.WithoutMark(body.Span), rules);

    // A web page may look like XML, but the contract's XML has one root element.
    private static bool IsStructured(ReadOnlySpan<byte> body) => Beginning(body) switch
    {
        [(byte)'{' or (byte)'[', ..] => true,
        [(byte)'<', ..] => body.IndexOf("<API"u8) >= 0,
        _ => false,
    };

    private static ReadOnlySpan<byte> Beginning(ReadOnlySpan<byte> body) => JsonBody.WithoutMark(body).TrimStart(" \t\r\n"u8);

    private static bool IsFile(string? mediaType) => mediaType is not null
        && !mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
        && !mediaType.Contains("json", StringComparison.OrdinalIgnoreCase)
        && !mediaType.Contains("xml", StringComparison.OrdinalIgnoreCase);
}
