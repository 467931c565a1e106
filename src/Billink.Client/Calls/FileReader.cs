namespace Billink.Calls;

/// <summary>Opens a reply as a file that the caller reads while it arrives.</summary>
internal sealed class FileReader : ReplyReader<BillinkFileStream>
{
    private FileReader()
    {
    }

    public static FileReader Instance { get; } = new();

    public override async ValueTask<AttemptResult<BillinkFileStream>> ReadAsync(
        Call call, HttpResponseMessage reply, CancellationToken cancellationToken)
    {
        using var body = new PooledBody();
        var classifier = new ReplyClassifier(call, reply, body);
        var isHandedOver = false;
        try
        {
            if (reply.IsSuccessStatusCode && FileCodec.IsFile(classifier.MediaType))
            {
                var content = await reply.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
                var mediaType = classifier.MediaType ?? FileCodec.Instance.MediaType;
                var timed = new TimedStream(content, call.Timeout, call.Clock);
                var file = new BillinkFileStream(timed, mediaType, reply.Content.Headers.ContentLength, owner: reply);
                isHandedOver = true;
                return new AttemptResult<BillinkFileStream>(file);
            }

            await body.ReadAsync(reply.Content, call.MaxReplySize, cancellationToken).ConfigureAwait(false);
            return new AttemptResult<BillinkFileStream>(classifier.FindFailure()
                ?? classifier.NotFromBillink($"The body is {classifier.MediaType} where a file was expected."));
        }
        catch (Exception exception) when (exception is ReplyTooLargeException or InvalidDataException)
        {
            return new AttemptResult<BillinkFileStream>(classifier.Unreadable(exception));
        }
        finally
        {
            if (!isHandedOver)
                reply.Dispose();
        }
    }
}
