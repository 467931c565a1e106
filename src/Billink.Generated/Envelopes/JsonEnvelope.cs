using Billink.Masking;

namespace Billink.Envelopes;

/// <summary>Finds the error in a JSON reply. Billink's pages disagree on its form, so every reply can have every form.</summary>
/// <param name="expected">The forms on the operation's documentation page.</param>
public sealed class JsonEnvelope(JsonEnvelopes expected) : BillinkEnvelope
{
    /// <summary>The forms on the operation's documentation page. The sandbox returns them; the client recognizes all forms.</summary>
    public JsonEnvelopes Expected => expected;

    internal override BodyMask Mask => V2BodyMask.Instance;

    /// <inheritdoc/>
    public override BillinkErrorReply? ReadError(int httpStatus, ReadOnlyMemory<byte> body)
    {
        var isFailure = httpStatus is < 200 or > 299;
        if (!isFailure && !ErrorHint.IsIn(body.Span))
            return null;
        return ErrorFields.Read(body.Span) is { } reply && (isFailure ? reply.HasAny : reply.IsError) ? reply.ToReply() : null;
    }
}
