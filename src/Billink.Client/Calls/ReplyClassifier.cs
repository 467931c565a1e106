namespace Billink.Calls;

/// <summary>Distinguishes a success reply, an error and a reply that isn't Billink's, and whether a failure allows a retry.</summary>
internal readonly struct ReplyClassifier(Call call, HttpResponseMessage reply, PooledBody body)
{
    public string? MediaType => reply.Content.Headers.ContentType?.MediaType;

    public int Status => (int)reply.StatusCode;

    // A gateway or Billink has a problem that may be solved before the next attempt.
    private bool IsTransientStatus => Status is 408 or 429 or 500 or 502 or 503 or 504;

    // After 5xx the request may have been processed all the same. 429 is returned before a request is processed.
    private ServerEffect EffectOfStatus => Status switch
    {
        429 => ServerEffect.NotProcessed,
        408 or >= 500 or (>= 200 and <= 299) => ServerEffect.Unknown,
        _ => ServerEffect.Rejected,
    };

    /// <summary>Returns the failure that the reply reports; null when the reply looks like success.</summary>
    public AttemptFailure? FindFailure()
    {
        if (call.Operation.Envelope.ReadError(Status, body.Written) is not { } error)
        {
            return reply.IsSuccessStatusCode
                ? null
                : NotFromBillink("The HTTP status says failure, and the body has none of Billink's error forms.");
        }

        var effect = Status is >= 500 or 429 ? EffectOfStatus : ServerEffect.Rejected;
        var mayHaveSucceededEarlier = call.IsInDoubt && effect is not ServerEffect.NotProcessed;
        var exception = new BillinkApiException(call.Operation, error, KeepReply(), mayHaveSucceededEarlier);
        return new AttemptFailure(exception, effect, IsTransientStatus, RetryAfter());
    }

    /// <summary>Returns the failure of a reply that isn't Billink's.</summary>
    public AttemptFailure NotFromBillink(string problem, Exception? exception = null)
    {
        // A page or a truncated body with a success status comes from a gateway with a problem.
        var isTransient = IsTransientStatus || Status is >= 200 and <= 299;
        var error = new BillinkProtocolException(call.Operation, KeepReply(), problem, exception);
        return new AttemptFailure(error, EffectOfStatus, isTransient, RetryAfter());
    }

    /// <summary>Returns the failure of a reply whose body is too large, or isn't compressed as its header says.</summary>
    public AttemptFailure Unreadable(Exception exception) => exception is ReplyTooLargeException
        // Another attempt would only bring it again.
        ? NotFromBillink(exception.Message, exception) with { IsTransient = false }
        : NotFromBillink("The body isn't compressed as its header says.", exception);

    /// <summary>Returns the reply as it came, which takes the memory of the reply and of the request out of the pool.</summary>
    public BillinkRawReply KeepReply()
    {
        call.Body.Detach();
        body.Detach();
        List<KeyValuePair<string, IEnumerable<string>>> headers = [.. reply.Headers, .. reply.Content.Headers];
        var mask = call.Operation.Envelope.Mask;
        // A file has no values that a reply could repeat.
        var request = call.HasFile ? default : call.Body.Written;
        return new BillinkRawReply(mask, Status, MediaType, headers, body.Written, request, call.Attempts, call.Credentials);
    }

    private TimeSpan? RetryAfter() => reply.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } date } when date > call.Now => date - call.Now,
        { Date: not null } => TimeSpan.Zero,
        _ => null,
    };
}
