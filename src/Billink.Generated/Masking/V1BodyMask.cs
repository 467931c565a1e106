namespace Billink.Masking;

/// <summary>Masks the bodies of v1.</summary>
internal sealed class V1BodyMask : BodyMask
{
    private V1BodyMask()
    {
    }

    public static V1BodyMask Instance { get; } = new();

    protected override HashSet<string> Sent => V1PlainNames.Requests;

    protected override HashSet<string> Received => V1PlainNames.Replies;

    protected override string Xml(ReadOnlyMemory<byte> body, MaskRules rules) => XmlMask.Apply(body, rules);
}
