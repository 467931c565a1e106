using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Billink.Json;

namespace Billink.Codecs;

/// <summary>
/// Writes a v2 message with generated code over <see cref="Utf8JsonWriter"/>, and reads it with System.Text.Json's own: no reflection.
/// </summary>
/// <typeparam name="T">The message.</typeparam>
public sealed class JsonCodec<T> : BillinkCodec<T>
{
    private readonly Action<Utf8JsonWriter, T> write;

    internal JsonCodec(Action<Utf8JsonWriter, T> write) => this.write = write;

    /// <inheritdoc/>
    public override string MediaType => "application/json";

    // Made when something is read: a client only writes requests.
    private JsonTypeInfo<T> Type => field ??= MessageTypes.Of<T>();

    /// <inheritdoc/>
    public override void Write(IBufferWriter<byte> output, T message)
    {
        using var writer = new Utf8JsonWriter(output, JsonOutput.Options);
        write(writer, message);
    }

    /// <inheritdoc/>
    public override T Read(ReadOnlyMemory<byte> body, string? mediaType = null)
    {
        try
        {
            return JsonSerializer.Deserialize(body.Span, Type)
                ?? throw new BillinkFormatException($"The body is the JSON literal null where a {typeof(T).Name} was expected.");
        }
        catch (JsonException exception)
        {
            // Not every message of System.Text.Json names the place.
            var leavesItOut = exception.Path is not null && !exception.Message.Contains("Path: ", StringComparison.Ordinal);
            var place = leavesItOut ? $" Path: {exception.Path}." : "";
            throw new BillinkFormatException($"The body isn't a {typeof(T).Name}: {exception.Message}{place}", exception);
        }
    }
}
