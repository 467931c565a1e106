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
    public override T Read(ReadOnlyMemory<byte> body, string? mediaType = null) => FormFields.Read(
        json, FormText.Read(Encoding.UTF8.GetString(body.Span)).Select(static field => (field.Name, field.Value, false)));
}
