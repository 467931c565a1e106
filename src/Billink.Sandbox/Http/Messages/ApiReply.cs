namespace Billink.Sandbox.Http.Messages;

/// <summary>A reply to a request.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Body">The whole body.</param>
internal sealed record ApiReply(int Status, string ContentType, ReadOnlyMemory<byte> Body);
