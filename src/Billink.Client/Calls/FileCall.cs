using Billink.Codecs;

namespace Billink.Calls;

/// <summary>A call whose reply is a file that is handed over while it comes.</summary>
internal sealed class FileCall(BillinkOperation operation) : Call<BillinkFileStream>(operation)
{
    public override async ValueTask<Attempt<BillinkFileStream>> ReadAsync(HttpResponseMessage reply, CancellationToken cancellationToken)
    {
        using var body = new PooledBody();
        var judge = new ReplyJudge(this, reply, body);
        try
        {
            if (reply.IsSuccessStatusCode)
            {
                FileCodec.ThrowIfNoFile(judge.MediaType);
                var content = await reply.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
                return new() { Value = new(content, judge.MediaType ?? FileCodec.Instance.MediaType, reply.Content.Headers.ContentLength, reply) };
            }
        }
        catch (BillinkFormatException)
        {
            // An error on HTTP 200, or a page: read below.
        }

        await body.ReadAsync(reply.Content, cancellationToken).ConfigureAwait(false);
        return judge.FindError<BillinkFileStream>() ?? judge.NotBillinks<BillinkFileStream>($"The body is {judge.MediaType} where a file was expected.");
    }
}
