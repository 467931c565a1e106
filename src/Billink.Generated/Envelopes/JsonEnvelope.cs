namespace Billink.Envelopes;

/// <summary>Finds the error in a JSON reply. Billink's pages disagree on its form, so every form is understood in every reply.</summary>
/// <param name="expected">The forms that the operation's own page has.</param>
public sealed class JsonEnvelope(JsonEnvelopes expected) : BillinkEnvelope
{
    /// <summary>The forms that the operation's own page has. They decide what the sandbox answers, not what is understood.</summary>
    public JsonEnvelopes Expected => expected;

    /// <inheritdoc/>
    public override BillinkErrorReply? ReadError(int httpStatus, ReadOnlyMemory<byte> body)
    {
        var isFailure = httpStatus is < 200 or > 299;
        if (!isFailure && !ErrorHint.IsIn(body.Span))
            return null;
        return ErrorFields.Read(body.Span) is { } reply && (isFailure ? reply.HasAny : reply.IsError) ? reply.ToReply() : null;
    }
}
