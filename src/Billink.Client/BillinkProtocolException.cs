namespace Billink;

/// <summary>What came isn't a Billink reply: a page of a proxy, a cut-off body, another content than the contract's.</summary>
public sealed class BillinkProtocolException : BillinkException
{
    internal BillinkProtocolException(BillinkOperation operation, int httpStatus, string? mediaType, int length, string problem, Exception? innerException = null)
        : base(operation, httpStatus, Describe(operation, httpStatus, mediaType, length, problem), innerException)
    {
        MediaType = mediaType;
        Length = length;
    }

    /// <summary>The media type of what came; null when the reply named none.</summary>
    public string? MediaType { get; }

    /// <summary>How much came, in bytes.</summary>
    public int Length { get; }

    private static string Describe(BillinkOperation operation, int httpStatus, string? mediaType, int length, string problem) =>
        FormattableString.Invariant($"The reply to {operation} isn't Billink's (HTTP {httpStatus}, {mediaType ?? "no media type"}, {length} bytes). {problem}");
}
