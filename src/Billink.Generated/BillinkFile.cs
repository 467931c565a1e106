namespace Billink;

/// <summary>A file that Billink returned, such as an invoice in PDF.</summary>
/// <param name="Content">The bytes.</param>
/// <param name="MediaType">The media type of the reply, as in <c>application/pdf</c>.</param>
public sealed record BillinkFile(ReadOnlyMemory<byte> Content, string MediaType)
{
    /// <summary>Returns type and size, without the content.</summary>
    /// <returns>The media type and the size in bytes.</returns>
    public override string ToString() => $"{MediaType}, {Content.Length} bytes";
}
