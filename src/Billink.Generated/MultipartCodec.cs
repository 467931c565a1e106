using System.Buffers;
using System.Text;
using System.Text.Json;
using Billink.Codecs;
using Billink.Forms;
using Billink.Json;

namespace Billink;

/// <summary>Writes and reads a request in parts: each member is a text, JSON or a file.</summary>
/// <typeparam name="T">The request.</typeparam>
/// <param name="json">The codec of the members that aren't files.</param>
/// <param name="names">The names of the parts that are files.</param>
/// <param name="files">The files of a request, in the order of their names.</param>
/// <param name="with">Puts files into a request.</param>
internal sealed class MultipartCodec<T>(
    JsonCodec<T> json, string[] names, Func<T, BillinkUpload?[]> files, Func<T, Dictionary<string, BillinkUpload>, T> with)
    : BillinkCodec<T>
{
    private const string Json = "application/json";

    /// <inheritdoc/>
    public override string MediaType => "multipart/form-data";

    /// <inheritdoc/>
    public override void Write(IBufferWriter<byte> output, T message) => WriteBody(output, message);

    /// <inheritdoc/>
    public override T Read(ReadOnlyMemory<byte> body, string? mediaType = null) => Read(body, isServer: false);

    /// <inheritdoc/>
    internal override T ReadAsServer(ReadOnlyMemory<byte> body, string? mediaType) => Read(body, isServer: true);

    /// <inheritdoc/>
    internal override BodyOutline OutlineOf(ReadOnlyMemory<byte> body)
    {
        var members = new JsonMembers([.. json.Members.All, .. names.Select(static name => new JsonMember(name))]);
        return InParts(body, parts => new BodyOutline(
            FormFields.ToJson(members, parts.Select(static part => part.FileName is null ? FieldOf(part) : (part.Name, "null", true))),
            members));
    }

    /// <inheritdoc/>
    internal override string WriteBody(IBufferWriter<byte> output, T message)
    {
        var fields = FormFields.Of(json, message).Select(static field => new FormPart(
            field.Name,
            Encoding.UTF8.GetBytes(FormFields.TextOf(field.Value)),
            field.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? Json : null));
        var uploads = names.Zip(files(message), static (name, file) => file is null ? null : new FormPart(
            name,
            file.Content,
            file.MediaType is { Length: > 0 } type ? type : "application/octet-stream",
            file.FileName ?? name));
        var boundary = MultipartText.NewBoundary();
        MultipartText.Write(output, fields.Concat(uploads.OfType<FormPart>()), boundary);
        return $"{MediaType}; boundary={boundary}";
    }

    private T Read(ReadOnlyMemory<byte> body, bool isServer) => InParts(body, parts =>
    {
        var fields = FormFields.ToJson(json.Members, parts.Where(static part => part.FileName is null).Select(FieldOf));
        var uploads = parts.Where(static part => part.FileName is not null).GroupBy(static part => part.Name, StringComparer.Ordinal);
        return with(json.ReadTexts(fields, isServer), uploads.ToDictionary(
            static part => part.Key,
            static part => new BillinkUpload(part.First().Content.ToArray(), part.First().FileName, part.First().MediaType),
            StringComparer.Ordinal));
    });

    private static (string Name, string Text, bool IsJson) FieldOf(FormPart part) =>
        (part.Name, Encoding.UTF8.GetString(part.Content.Span), IsJson(part.MediaType));

    // Others may write a charset.
    private static bool IsJson(string? mediaType) =>
        string.Equals(mediaType?.Split(';')[0].Trim(), Json, StringComparison.OrdinalIgnoreCase);

    private static TResult InParts<TResult>(ReadOnlyMemory<byte> body, Func<IReadOnlyList<FormPart>, TResult> read)
    {
        try
        {
            return read(MultipartText.Read(body));
        }
        catch (Exception exception)
            when (exception is (FormatException and not BillinkFormatException) or JsonException or ArgumentException)
        {
            throw NotInParts(exception);
        }
    }

    // Without the exception itself, whose text may repeat the body.
    private static BillinkFormatException NotInParts(Exception exception) =>
        new($"The body isn't a form in parts: {exception.GetType().Name}.");
}
