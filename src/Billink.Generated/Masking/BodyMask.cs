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

    /// <inheritdoc cref="BillinkMask.Reply"/>
    public string Reply(ReadOnlyMemory<byte> body, string? mediaType, ReadOnlyMemory<byte> request)
    {
        if (body.IsEmpty)
            return "";
        if (IsFile(mediaType))
            return FormattableString.Invariant($"({mediaType}, {body.Length} bytes)");
        var rules = new MaskRules(Received, Secrets(request));
        return IsStructured(body.Span) ? Structured(body, rules) : TextMask.Apply(Encoding.UTF8.GetString(body.Span), rules);
    }

    /// <inheritdoc cref="BillinkMask.Echo"/>
    public string Echo(string text, ReadOnlyMemory<byte> request) => new MaskRules(Received, Secrets(request)).Scrub(text);

    /// <summary>Masks XML.</summary>
    protected abstract string Xml(ReadOnlyMemory<byte> body, MaskRules rules);

    private List<string> Secrets(ReadOnlyMemory<byte> request)
    {
        var collected = new List<string>();
        if (!request.IsEmpty)
            Structured(request, new MaskRules(Sent, collect: collected));
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
