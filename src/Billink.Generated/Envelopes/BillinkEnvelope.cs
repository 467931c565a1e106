namespace Billink.Envelopes;

/// <summary>How a reply says "error": Billink does it in the body, often on HTTP 200, and in six different ways.</summary>
public abstract class BillinkEnvelope
{
    private protected BillinkEnvelope()
    {
    }

    /// <summary>Looks for an error in a reply.</summary>
    /// <param name="httpStatus">The HTTP status that carried it.</param>
    /// <param name="body">The whole body.</param>
    /// <returns>The error; null when the reply carries none, or isn't a Billink reply at all.</returns>
    public abstract BillinkErrorReply? ReadError(int httpStatus, ReadOnlyMemory<byte> body);
}
