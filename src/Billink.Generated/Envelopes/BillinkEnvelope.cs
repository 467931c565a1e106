using Billink.Masking;

namespace Billink.Envelopes;

/// <summary>How a reply reports an error. Billink returns most errors with HTTP 200, in one of six forms.</summary>
public abstract class BillinkEnvelope
{
    private protected BillinkEnvelope()
    {
    }

    /// <summary>Masks the bodies of the envelope's operations.</summary>
    internal abstract BodyMask Mask { get; }

    /// <summary>Finds the error in a reply.</summary>
    /// <param name="httpStatus">The HTTP status of the reply.</param>
    /// <param name="body">The whole body.</param>
    /// <returns>The error; null when the reply has none, or isn't Billink's.</returns>
    public abstract BillinkErrorReply? ReadError(int httpStatus, ReadOnlyMemory<byte> body);
}
