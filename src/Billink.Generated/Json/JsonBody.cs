namespace Billink.Json;

/// <summary>A body that should be JSON.</summary>
internal static class JsonBody
{
    /// <summary>The body without a byte order mark, which some servers send and .NET's reader rejects.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> body) =>
        body.StartsWith("\uFEFF"u8) ? body["\uFEFF"u8.Length..] : body;

    /// <inheritdoc cref="WithoutMark(ReadOnlySpan{byte})"/>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> body) => body[^WithoutMark(body.Span).Length..];
}
