using System.Text;
using Billink.Json;

namespace Billink.Masking;

/// <summary>Masks the bodies of one contract. A program that calls only v2 doesn't contain the mask of v1, and so no XML.</summary>
internal abstract class BodyMask
{
    /// <summary>The names whose values a masked request shows.</summary>
    protected abstract HashSet<string> Sent { get; }

    /// <summary>The names whose values a masked reply shows.</summary>
    protected abstract HashSet<string> Received { get; }

    /// <inheritdoc cref="BillinkMask.Request"/>
    public string Request(ReadOnlyMemory<byte> body) => Structured(body, new MaskRules(Sent));

    /// <summary>Masks a reply's body, which may be of any kind.</summary>
    /// <param name="body">The body.</param>
    /// <param name="mediaType">The media type; null when the reply has none.</param>
    /// <param name="request">The body of the request. Its secret and personal values are masked in the reply, too.</param>
    /// <param name="credentials">The texts of the credentials, which can be in the headers of the request. They are masked, too.</param>
    public string Reply(
        ReadOnlyMemory<byte> body, string? mediaType, ReadOnlyMemory<byte> request, IReadOnlyList<string>? credentials = null)
    {
        if (body.IsEmpty)
            return "";
        if (IsFile(mediaType))
            return FormattableString.Invariant($"({mediaType}, {body.Length} bytes)");
        var rules = new MaskRules(Received, Secrets(request, credentials));
        return IsStructured(body.Span) ? Structured(body, rules) : TextMask.Apply(Encoding.UTF8.GetString(body.Span), rules);
    }

    /// <summary>Masks values of a request in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="request">The body of the request.</param>
    /// <param name="credentials">The texts of the credentials, which can be in the headers of the request.</param>
    public string Echo(string text, ReadOnlyMemory<byte> request, IReadOnlyList<string>? credentials = null) =>
        new MaskRules(Received, Secrets(request, credentials)).Scrub(text);

    /// <summary>Masks XML.</summary>
    protected abstract string Xml(ReadOnlyMemory<byte> body, MaskRules rules);

    private List<string> Secrets(ReadOnlyMemory<byte> request, IReadOnlyList<string>? credentials)
    {
        var collected = new List<string>();
        var rules = new MaskRules(Sent, collect: collected);
        foreach (var credential in credentials ?? [])
            rules.Collect(credential);
        if (!request.IsEmpty)
            Structured(request, rules);
        return collected;
    }

    private string Structured(ReadOnlyMemory<byte> body, MaskRules rules) =>
        Beginning(body.Span) is [(byte)'<', ..] ? Xml(body, rules)
        : FormMask.Apply(body, rules) ?? JsonMask.Apply(JsonBody.WithoutMark(body.Span), rules, isUnnamedShown: rules.IsPlain(""));

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
