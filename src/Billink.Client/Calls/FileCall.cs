using Billink.Codecs;
using Billink.Sending;

namespace Billink.Calls;

/// <summary>A call whose reply is a file that is handed over while it comes.</summary>
internal sealed class FileCall(BillinkOperation operation) : Call<BillinkFileStream>(operation)
{
    public override async ValueTask<Attempt<BillinkFileStream>> ReadAsync(BillinkWireReply reply, CancellationToken cancellationToken)
    {
        try
        {
            if (reply.HttpStatus is >= 200 and <= 299)
            {
                FileCodec.ThrowIfNoFile(reply.MediaType);
                var file = new BillinkFileStream(reply.Body, reply.MediaType ?? FileCodec.Instance.MediaType, reply.Length, reply);
                return new Attempt<BillinkFileStream> { Value = file };
            }
        }
        catch (BillinkFormatException)
        {
            // An error on HTTP 200, or a page: read below.
        }

        var body = new PooledBody();
        using var judge = new ReplyJudge(this, reply, body);
        await body.ReadAsync(reply.Body, cancellationToken).ConfigureAwait(false);
        return judge.FindError<BillinkFileStream>() ?? judge.NotBillinks<BillinkFileStream>($"The body is {reply.MediaType} where a file was expected.");
    }
}
