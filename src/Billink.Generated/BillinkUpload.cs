namespace Billink;

/// <summary>A file to send.</summary>
/// <param name="Content">The bytes.</param>
/// <param name="FileName">The name of the file. Only a form sends it. Default: the name of the field.</param>
/// <param name="MediaType">
/// The media type, as in <c>image/png</c>. Default: the media type of the contract, or else <c>application/octet-stream</c>. If the file is
/// the whole body, a type of text, JSON or XML without parameters gets <c>charset=utf-8</c>. If the bytes have another encoding, add it, as
/// in <c>text/csv; charset=iso-8859-1</c>.
/// </param>
public sealed record BillinkUpload(ReadOnlyMemory<byte> Content, string? FileName = null, string? MediaType = null)
{
    /// <summary>Returns the size, without the content and the name of the file, which may be personal.</summary>
    /// <returns>The size in bytes.</returns>
    public override string ToString() => FormattableString.Invariant($"{Content.Length} bytes");
}
