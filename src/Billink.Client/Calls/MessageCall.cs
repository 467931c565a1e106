using Billink.Codecs;

namespace Billink.Calls;

/// <summary>A call whose reply is read as a whole.</summary>
/// <param name="operation">What is called.</param>
/// <param name="codec">Reads the success reply.</param>
/// <param name="keepsReply">Whether a success reply is kept as it came, too.</param>
internal sealed class MessageCall<T>(BillinkOperation operation, BillinkCodec<T> codec, bool keepsReply) : Call(operation)
{
    /// <summary>The success reply; null before there is one.</summary>
    public T? Value { get; private set; }

    public override async ValueTask<Attempt> ReadAsync(HttpResponseMessage reply, CancellationToken cancellationToken)
    {
        using var body = new PooledBody();
        var judge = new ReplyJudge(this, reply, body);
        try
        {
            await body.ReadAsync(reply.Content, cancellationToken).ConfigureAwait(false);
            if (judge.FindError() is { } error)
                return error;
            // Only a file is what its media type says, and to read that costs more than to look at a short body.
            Value = codec.Read(body.Written, codec is FileCodec ? judge.MediaType : null);
            return new Attempt { Reply = keepsReply ? judge.Keep() : null };
        }
        catch (BillinkFormatException exception)
        {
            return judge.NotBillinks(exception.Message, exception);
        }
    }
}
