namespace Billink;

/// <summary>A file that Billink sent, as an invoice in PDF.</summary>
/// <param name="Content">The bytes.</param>
/// <param name="MediaType">The media type that Billink gave, as in <c>application/pdf</c>.</param>
public sealed record BillinkFile(ReadOnlyMemory<byte> Content, string MediaType)
{
    /// <summary>Says how large the file is, and nothing of what is in it.</summary>
    /// <returns>The media type and the size in bytes.</returns>
    public override string ToString() => $"{MediaType}, {Content.Length} bytes";
}
