namespace Billink.Calls;

/// <summary>Tells a success reply from an error and from something that isn't Billink's, and what each means for another attempt.</summary>
internal readonly struct ReplyJudge(Call call, HttpResponseMessage reply, PooledBody body)
{
    private int Status => (int)reply.StatusCode;

    public string? MediaType => reply.Content.Headers.ContentType?.MediaType;

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
    public Attempt? FindError()
    {
        if (call.Operation.Envelope.ReadError(Status, body.Written) is not { } error)
        {
            return reply.IsSuccessStatusCode
                ? null
                : NotBillinks("The HTTP status says failure, and the body has none of Billink's error forms.");
        }

        var certainty = Status is >= 500 or 429 ? CertaintyOfFailure : Certainty.Answered;
        var mayHaveSucceededEarlier = call.IsInDoubt && certainty is Certainty.Answered;
        var raw = Keep();
        return new Attempt
        {
            Error = new BillinkApiException(call.Operation, error, raw, mayHaveSucceededEarlier),
            Reply = raw,
            Certainty = certainty,
            IsTransient = IsTransientStatus,
            RetryAfter = RetryAfter(),
        };
    }

    /// <summary>The reply isn't Billink's.</summary>
    public Attempt NotBillinks(string problem, Exception? exception = null)
    {
        var raw = Keep();
        return new Attempt
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
        call.Body.Share();
        body.Share();
        List<KeyValuePair<string, IEnumerable<string>>> headers = [.. reply.Headers, .. reply.Content.Headers];
        return new BillinkRawReply(call.Operation.Version, Status, MediaType, headers, body.Written, call.Body.Written, call.Attempts);
    }

    private TimeSpan? RetryAfter() => reply.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } date } when date > call.Now => date - call.Now,
        { Date: not null } => TimeSpan.Zero,
        _ => null,
    };
}
