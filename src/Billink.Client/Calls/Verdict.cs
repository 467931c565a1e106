namespace Billink.Calls;

/// <summary>What a call's last attempt means to the caller, after all that went before.</summary>
internal static class Verdict
{
    public static BillinkException? Of(Call call, Attempt last)
    {
        if (last.Error is not { } error || !call.IsInDoubt || (error is BillinkApiException && last.Certainty is Certainty.Answered))
            return last.Error;

        // An attempt may have acted, and no answer says so: what the last one met with is only the reason why it isn't known.
        var (reason, cause) = error is BillinkUnavailableException
            ? ("No answer came.", error.InnerException)
            : ($"What came is no answer (HTTP {error.HttpStatus}).", error);
        return new BillinkOutcomeUnknownException(call.Operation, Reason(call, reason), error.Reply, cause);
    }

    private static string Reason(Call call, string reason) =>
        call.Attempts > 1 ? FormattableString.Invariant($"{reason} It was tried {call.Attempts} times.") : reason;
}
