using System.Buffers;
using System.Text;
using Billink.Forms;

namespace Billink.Codecs;

/// <summary>Writes and reads a request as a form: each member is a field with the text that JSON has.</summary>
/// <typeparam name="T">The request.</typeparam>
/// <param name="json">The codec of its members.</param>
internal sealed class FormCodec<T>(JsonCodec<T> json) : BillinkCodec<T>
{
    /// <inheritdoc/>
    public override string MediaType => "application/x-www-form-urlencoded";

    /// <inheritdoc/>
    public override void Write(IBufferWriter<byte> output, T message) => Encoding.UTF8.GetBytes(
        FormText.Write(FormFields.Of(json, message).Select(static field => (field.Name, FormFields.TextOf(field.Value)))), output);

    /// <inheritdoc/>
    public override T Read(ReadOnlyMemory<byte> body, string? mediaType = null) => json.ReadTexts(ToJson(body), isServer: false);

    /// <inheritdoc/>
    internal override T ReadAsServer(ReadOnlyMemory<byte> body, string? mediaType) => json.ReadTexts(ToJson(body), isServer: true);

    /// <inheritdoc/>
    internal override BodyOutline OutlineOf(ReadOnlyMemory<byte> body) => new(ToJson(body), json.Members);

    private ReadOnlyMemory<byte> ToJson(ReadOnlyMemory<byte> body) => FormFields.ToJson(
        json.Members, FormText.Read(Encoding.UTF8.GetString(body.Span)).Select(static field => (field.Name, field.Value, false)));
}
