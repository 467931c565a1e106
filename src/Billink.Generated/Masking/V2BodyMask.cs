using Billink.Json;

namespace Billink.Masking;

/// <summary>Masks the bodies of v2. XML isn't part of v2, so all its values are masked.</summary>
internal sealed class V2BodyMask : BodyMask
{
    private V2BodyMask()
    {
    }

    public static V2BodyMask Instance { get; } = new();

    protected override HashSet<string> Sent => V2PlainNames.Requests;

    protected override HashSet<string> Received => V2PlainNames.Replies;

    protected override string Xml(ReadOnlyMemory<byte> body, MaskRules rules) => XmlOutline.Of(JsonBody.WithoutMark(body.Span), rules);
}
