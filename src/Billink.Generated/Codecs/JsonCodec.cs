using System.Buffers;
using System.Text.Json;
using Billink.Json;

namespace Billink.Codecs;

/// <summary>
/// Writes and reads a v2 message with generated code over bytes and a <see cref="Utf8JsonReader"/>: no reflection.
/// </summary>
/// <typeparam name="T">The message.</typeparam>
public sealed class JsonCodec<T> : BillinkCodec<T>
{
    private readonly JsonReading<T> read;
    private readonly JsonWriting<T> write;
    private readonly Func<JsonMembers> members;

    internal JsonCodec(JsonReading<T> read, JsonWriting<T> write, Func<JsonMembers> members, string mediaType = "application/json") =>
        (this.read, this.write, this.members, MediaType) = (read, write, members, mediaType);

    /// <inheritdoc/>
    public override string MediaType { get; }

    private static string Expected => typeof(T) switch
    {
        { IsGenericType: false } type => type.Name,
        var type => type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) ? "map" : "list",
    };

    /// <summary>The members of the message.</summary>
    internal JsonMembers Members => members();

    /// <inheritdoc/>
    public override void Write(IBufferWriter<byte> output, T message)
    {
        var json = new JsonOutput(output);
        write(ref json, message);
        json.End();
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Names are matched in any case, and numbers can be text. A byte order mark is skipped, and bytes that can't be decoded become U+FFFD.
    /// If a member occurs twice, the last one counts. Objects and lists can be nested 64 levels deep.
    /// </remarks>
    public override T Read(ReadOnlyMemory<byte> body, string? mediaType = null) => Read(body.Span, isServer: false);

    /// <inheritdoc/>
    /// <remarks>Text that can't be decoded is rejected.</remarks>
    internal override T ReadAsServer(ReadOnlyMemory<byte> body, string? mediaType) => Read(body.Span, isServer: true);

    /// <inheritdoc/>
    internal override BodyOutline OutlineOf(ReadOnlyMemory<byte> body) => new(JsonBody.WithoutMark(body), Members);

    /// <summary>Reads a message of texts, as a form has them.</summary>
    /// <param name="body">The message as JSON, whose numbers and booleans can be texts.</param>
    /// <param name="isServer">Whether to read as a server does.</param>
    internal T ReadTexts(ReadOnlyMemory<byte> body, bool isServer) => Read(body.Span, isServer, isText: true);

    private T Read(ReadOnlySpan<byte> body, bool isServer, bool isText = false)
    {
        var json = JsonBody.WithoutMark(body);
        var input = new JsonInput(json, isServer, isText);
        try
        {
            input.Begin();
            var message = read(ref input);
            input.End();
            return message;
        }
        catch (JsonException exception)
        {
            throw JsonFormatErrors.Of(Expected, json, Members, exception, input.Position);
        }
    }
}
