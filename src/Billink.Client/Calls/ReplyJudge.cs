using System.Globalization;
using Billink.Sending;

namespace Billink.Calls;

/// <summary>Tells a success reply from an error and from something that isn't Billink's, and what each means for another attempt.</summary>
internal sealed class ReplyJudge(Call call, BillinkWireReply reply, PooledBody body) : IDisposable
{
    private BillinkRawReply? kept;

    private int Status => reply.HttpStatus;

    // A gateway's or Billink's own trouble, of which another attempt may find nothing.
    private bool IsTransientStatus => Status is 408 or 429 or 500 or 502 or 503 or 504;

    // With 5xx something broke on the way or inside, so it may be done all the same. 429 turns away before anything is looked at.
    private Certainty CertaintyOfFailure => Status switch
    {
        429 => Certainty.NotActed,
        408 or >= 500 or (>= 200 and <= 299) => Certainty.Unknown,
        _ => Certainty.Answered,
    };

    /// <summary>The error that the reply carries; null when it looks like success.</summary>
    public Attempt<T>? FindError<T>()
    {
        if (call.Operation.Envelope.ReadError(Status, body.Written) is not { } error)
            return Status is < 200 or > 299 ? NotBillinks<T>("The HTTP status says failure, and the body has none of Billink's error forms.") : null;

        var certainty = Status is >= 500 or 429 ? CertaintyOfFailure : Certainty.Answered;
        var raw = Keep();
        return new Attempt<T>
        {
            Error = new BillinkApiException(call.Operation, error, raw, mayHaveSucceededEarlier: call.IsInDoubt && certainty is Certainty.Answered),
            Reply = raw,
            Certainty = certainty,
            IsTransient = IsTransientStatus,
            RetryAfter = RetryAfter(),
        };
    }

    /// <summary>The reply isn't Billink's.</summary>
    public Attempt<T> NotBillinks<T>(string problem, Exception? exception = null)
    {
        var raw = Keep();
        return new Attempt<T>
        {
            Error = new BillinkProtocolException(call.Operation, raw, problem, exception),
            Reply = raw,
            Certainty = CertaintyOfFailure,
            // On success statuses a page or a cut-off body: what stands between is in trouble.
            IsTransient = IsTransientStatus || Status is >= 200 and <= 299,
            RetryAfter = RetryAfter(),
        };
    }

    /// <summary>The reply as it came. Its memory, and that of the request, isn't used again.</summary>
    public BillinkRawReply Keep()
    {
        call.ShareBody();
        return kept ??= new BillinkRawReply(
            call.Operation.Version, Status, reply.MediaType, [.. reply.Headers], body.Written, call.Body.Written, call.Attempts);
    }

    public void Dispose()
    {
        if (kept is null)
            body.Return();
    }

    private TimeSpan? RetryAfter()
    {
        foreach (var (name, values) in reply.Headers)
        {
            if (!name.Equals("Retry-After", StringComparison.OrdinalIgnoreCase))
                continue;
            var text = values.FirstOrDefault();
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
                return TimeSpan.FromSeconds(seconds);
            if (DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date - call.Now is { } wait)
                return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
        }

        return null;
    }
}
