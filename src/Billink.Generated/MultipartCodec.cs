using System.Buffers;
using System.Text;
using System.Text.Json;
using Billink.Codecs;
using Billink.Forms;

namespace Billink;

/// <summary>Writes and reads a request in parts: each member is a text, JSON or a file.</summary>
/// <typeparam name="T">The request.</typeparam>
/// <param name="json">The codec of the members that aren't files.</param>
/// <param name="files">The files of a request, and the names of their parts.</param>
/// <param name="with">Puts files into a request.</param>
internal sealed class MultipartCodec<T>(
    JsonCodec<T> json, Func<T, (string Name, BillinkUpload? File)[]> files, Func<T, Dictionary<string, BillinkUpload>, T> with)
    : BillinkCodec<T>
{
    private const string Json = "application/json";

    /// <inheritdoc/>
    public override string MediaType => "multipart/form-data";

    /// <inheritdoc/>
    public override void Write(IBufferWriter<byte> output, T message) => WriteBody(output, message);

    /// <inheritdoc/>
    public override T Read(ReadOnlyMemory<byte> body, string? mediaType = null)
    {
        try
        {
            var parts = MultipartText.Read(body).ToLookup(static part => part.FileName is null);
            var message = FormFields.Read(
                json, parts[true].Select(static part => (part.Name, Encoding.UTF8.GetString(part.Content.Span), part.MediaType is Json)));
            return with(message, parts[false].GroupBy(static part => part.Name, StringComparer.Ordinal).ToDictionary(
                static part => part.Key,
                static part => new BillinkUpload(part.First().Content.ToArray(), part.First().FileName, part.First().MediaType),
                StringComparer.Ordinal));
        }
        catch (Exception exception)
            when (exception is (FormatException and not BillinkFormatException) or JsonException or ArgumentException)
        {
            throw NotInParts(exception);
        }
    }

    /// <inheritdoc/>
    internal override string WriteBody(IBufferWriter<byte> output, T message)
    {
        var fields = FormFields.Of(json, message).Select(static field => new FormPart(
            field.Name,
            Encoding.UTF8.GetBytes(FormFields.TextOf(field.Value)),
            field.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? Json : null));
        var uploads = files(message).Where(static file => file.File is not null).Select(static file => new FormPart(
            file.Name,
            file.File!.Content,
            file.File.MediaType is { Length: > 0 } type ? type : "application/octet-stream",
            file.File.FileName ?? file.Name));
        var boundary = MultipartText.NewBoundary();
        MultipartText.Write(output, fields.Concat(uploads), boundary);
        return $"{MediaType}; boundary={boundary}";
    }

    // Without the exception itself, whose text may repeat the body.
    private static BillinkFormatException NotInParts(Exception exception) =>
        new($"The body isn't a form in parts: {exception.GetType().Name}.");
}
