using System.Text.Json;
using Billink.Json;

namespace Billink.Codecs;

/// <summary>Creates exceptions for bodies that aren't the expected JSON.</summary>
internal static class JsonFormatErrors
{
    /// <summary>Creates the exception for a malformed body.</summary>
    /// <param name="expected">The expected content.</param>
    /// <param name="body">The body, without a byte order mark.</param>
    /// <param name="members">The members of the expected content.</param>
    /// <param name="problem">What is wrong.</param>
    /// <param name="position">The position where reading stopped, in bytes.</param>
    public static BillinkFormatException Of(
        string expected, ReadOnlySpan<byte> body, JsonMembers members, JsonException problem, long position)
    {
        var isJson = problem.LineNumber is null;
        var at = isJson ? position : PositionOf(problem, body);
        var path = JsonPath.Of(body, at, members);
        // The message of .NET's reader quotes the body.
        var reason = isJson ? problem.Message : "It isn't JSON, or is cut off.";
        return new BillinkFormatException(FormattableString.Invariant($"The body isn't a {expected}: {reason} Path: {path}, byte {at}."))
        {
            Path = isJson ? path : null,
            Position = at,
        };
    }

    // The reader counts lines, and bytes within the line.
    private static long PositionOf(JsonException problem, ReadOnlySpan<byte> body)
    {
        var start = 0;
        for (var line = 0L; line < problem.LineNumber; line++)
            start += body[start..].IndexOf((byte)'\n') + 1;
        return start + problem.BytePositionInLine.GetValueOrDefault();
    }
}
