namespace Billink.Forms;

/// <summary>A part of <c>multipart/form-data</c>.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Content">The content.</param>
/// <param name="MediaType">The media type; null if the part has none.</param>
/// <param name="FileName">The name of the file; null if the part isn't a file.</param>
internal sealed record FormPart(string Name, ReadOnlyMemory<byte> Content, string? MediaType = null, string? FileName = null);
