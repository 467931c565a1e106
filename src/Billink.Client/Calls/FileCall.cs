using Billink.Codecs;

namespace Billink.Calls;

/// <summary>A call whose reply is a file that is handed over while it comes.</summary>
internal sealed class FileCall(BillinkOperation operation) : Call(operation)
{
    /// <summary>The file; null before there is one.</summary>
    public BillinkFileStream? File { get; private set; }

    public override bool IsReplyHandedOver => File is not null;

    public override async ValueTask<Attempt> ReadAsync(HttpResponseMessage reply, CancellationToken cancellationToken)
    {
        using var body = new PooledBody();
        var judge = new ReplyJudge(this, reply, body);
        try
        {
            if (reply.IsSuccessStatusCode)
            {
                FileCodec.ThrowIfNoFile(judge.MediaType);
                var content = await reply.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
                var mediaType = judge.MediaType ?? FileCodec.Instance.MediaType;
                File = new BillinkFileStream(content, mediaType, reply.Content.Headers.ContentLength, owner: reply);
                return new Attempt();
            }
        }
        catch (BillinkFormatException)
        {
            // An error on HTTP 200, or a page: read below.
        }

        await body.ReadAsync(reply.Content, cancellationToken).ConfigureAwait(false);
        return judge.FindError() ?? judge.NotBillinks($"The body is {judge.MediaType} where a file was expected.");
    }
}
