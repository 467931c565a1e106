using Billink.Codecs;

namespace Billink.Calls;

/// <summary>Reads a whole reply into a message.</summary>
/// <typeparam name="T">The message.</typeparam>
/// <param name="codec">Reads the success reply.</param>
/// <param name="keepsReply">Whether the result also has the success reply as it came.</param>
internal sealed class MessageReader<T>(BillinkCodec<T> codec, bool keepsReply) : ReplyReader<T>
{
    public override async ValueTask<AttemptResult<T>> ReadAsync(Call call, HttpResponseMessage reply, CancellationToken cancellationToken)
    {
        using var ownedReply = reply;
        using var body = new PooledBody();
        var classifier = new ReplyClassifier(call, reply, body);
        try
        {
            // A file may be of any size.
            var isFile = codec is FileCodec && reply.IsSuccessStatusCode && FileCodec.IsFile(classifier.MediaType);
            var limit = isFile ? int.MaxValue : call.MaxReplySize;
            await body.ReadAsync(reply.Content, limit, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is ReplyTooLargeException or InvalidDataException)
        {
            return new AttemptResult<T>(classifier.Unreadable(exception));
        }

        return Parse(classifier, body);
    }

    private AttemptResult<T> Parse(ReplyClassifier classifier, PooledBody body)
    {
        try
        {
            if (classifier.FindFailure() is { } failure)
                return new AttemptResult<T>(failure);
            // Looking up the media type costs more than reading a short body.
            var value = codec.ReadReply(classifier.Status, body.Written, codec.NeedsMediaType ? classifier.MediaType : null);
            return new AttemptResult<T>(value, keepsReply ? classifier.KeepReply() : null);
        }
        catch (BillinkFormatException exception)
        {
            return new AttemptResult<T>(classifier.NotFromBillink(exception.Message, exception));
        }
        // The body came whole, so that no exception of a parser is a broken connection. Its text may quote the body.
        catch (Exception exception)
        {
            return new AttemptResult<T>(classifier.NotFromBillink($"Reading it failed: {exception.GetType().Name}."));
        }
    }
}
