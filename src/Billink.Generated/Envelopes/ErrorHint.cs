using System.Text;

namespace Billink.Envelopes;

/// <summary>A fast check of a reply, so that a success reply isn't read twice.</summary>
internal static class ErrorHint
{
    /// <summary>Whether a reply may report an error. Ignores case, and counts an escape as a possible error.</summary>
    /// <param name="body">The reply.</param>
    public static bool IsIn(ReadOnlySpan<byte> body) =>
        HasWord(body, "rr"u8) || HasWord(body, "RR"u8) || HasWord(body, "rR"u8) || HasWord(body, "Rr"u8)
        || body.IndexOf("\\u"u8) >= 0
        || HasStatusCode(body);

    // Searches for the middle of "error", which few other words have.
    private static bool HasWord(ReadOnlySpan<byte> body, ReadOnlySpan<byte> middle)
    {
        for (var at = body.IndexOf(middle); at >= 0; at = body.IndexOf(middle))
        {
            if (at > 0 && at + 4 <= body.Length && Ascii.EqualsIgnoreCase(body.Slice(at - 1, 5), "error"u8))
                return true;
            body = body[(at + 1)..];
        }

        return false;
    }

    // The reply of the sessions' backend: http_status_code.
    private static bool HasStatusCode(ReadOnlySpan<byte> body)
    {
        for (var at = body.IndexOf((byte)'_'); at >= 0; at = body.IndexOf((byte)'_'))
        {
            body = body[(at + 1)..];
            if (body.Length > 11 && Ascii.EqualsIgnoreCase(body[..11], "status_code"u8))
                return true;
        }

        return false;
    }
}
