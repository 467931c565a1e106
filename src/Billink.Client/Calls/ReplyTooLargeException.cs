namespace Billink.Calls;

/// <summary>A reply has more bytes than the client accepts.</summary>
internal sealed class ReplyTooLargeException(int limit)
    : IOException(FormattableString.Invariant($"The body has more than {limit} bytes, which is MaxReplySize."));
