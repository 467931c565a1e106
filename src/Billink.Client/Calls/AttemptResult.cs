namespace Billink.Calls;

/// <summary>The result of one attempt: the success reply, or a failure.</summary>
/// <typeparam name="T">The success reply.</typeparam>
internal readonly struct AttemptResult<T>
{
    public AttemptResult(T value, BillinkRawReply? reply = null)
    {
        Value = value;
        Reply = reply;
    }

    public AttemptResult(AttemptFailure failure) => Failure = failure;

    /// <summary>The success reply; null after a failure.</summary>
    public T? Value { get; }

    /// <summary>The raw success reply; null after a failure, or if it isn't needed.</summary>
    public BillinkRawReply? Reply { get; }

    /// <summary>The failure; null after a success.</summary>
    public AttemptFailure? Failure { get; }
}
