using Billink.Codecs;
using Billink.Sending;

namespace Billink.Calls;

/// <summary>A call whose reply is read as a whole.</summary>
/// <param name="operation">What is called.</param>
/// <param name="codec">Reads the success reply.</param>
/// <param name="keepsReply">Whether a success reply is kept as it came, too.</param>
internal sealed class MessageCall<T>(BillinkOperation operation, BillinkCodec<T> codec, bool keepsReply) : Call<T>(operation)
{
    public override async ValueTask<Attempt<T>> ReadAsync(BillinkWireReply reply, CancellationToken cancellationToken)
    {
        var body = new PooledBody(reply.Length is > 0 and < 1 << 20 and var length ? (int)length + 1 : 4096);
        var judge = new ReplyJudge(this, reply, body);
        try
        {
            await body.ReadAsync(reply.Body, cancellationToken).ConfigureAwait(false);
            return judge.FindError<T>() ?? new Attempt<T>
            {
                // Only a file is what its media type says, and to read that costs more than to look at a short body.
                Value = codec.Read(body.Written, typeof(T) == typeof(BillinkFile) ? reply.MediaType : null),
                Reply = keepsReply ? judge.Keep() : null,
            };
        }
        catch (BillinkFormatException exception)
        {
            return judge.NotBillinks<T>(exception.Message, exception);
        }
        finally
        {
            judge.Dispose();
        }
    }
}
