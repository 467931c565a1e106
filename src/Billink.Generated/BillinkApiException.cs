using Billink.Envelopes;
using Billink.Errors;

namespace Billink;

/// <summary>Billink said no: an error reply, on whatever HTTP status.</summary>
public sealed class BillinkApiException : BillinkException
{
    /// <summary>Looks the error up in the operation's catalog.</summary>
    /// <param name="operation">What was called.</param>
    /// <param name="error">The error on the wire.</param>
    /// <param name="reply">What came.</param>
    /// <param name="mayHaveSucceededEarlier">Whether an earlier attempt of the same call may have done it.</param>
    public BillinkApiException(
        BillinkOperation operation, BillinkErrorReply error, BillinkRawReply? reply = null, bool mayHaveSucceededEarlier = false)
        : this(operation, error, Find(operation, error), reply, mayHaveSucceededEarlier)
    {
    }

    private BillinkApiException(
        BillinkOperation operation, BillinkErrorReply reply, BillinkError? error, BillinkRawReply? rawReply, bool mayHaveSucceededEarlier)
        : base(operation, rawReply, Describe(operation, reply, error, mayHaveSucceededEarlier), innerException: null)
    {
        Code = reply.Code;
        WireMessage = reply.Message;
        Error = error;
        MayHaveSucceededEarlier = mayHaveSucceededEarlier;
    }

    /// <summary>The code on the wire; the HTTP status where the reply has none.</summary>
    public string Code { get; }

    /// <summary>
    /// The text on the wire; empty where the reply has none. Billink may repeat parts of the request in it, personal ones too:
    /// the exception's own text leaves it out, and so should a log.
    /// </summary>
    public string WireMessage { get; }

    /// <summary>What the contract says about the error: name, category, advice. Null for a code that the contract doesn't know.</summary>
    public BillinkError? Error { get; }

    /// <summary>
    /// True when this refuses a repeated attempt, and an earlier attempt of the same call may have done what was asked before its reply was
    /// lost. With <see cref="IsDuplicate"/> that is most likely; <see cref="BillinkRetry.SettledBy"/> names the operation that tells.
    /// </summary>
    public bool MayHaveSucceededEarlier { get; }

    /// <summary>
    /// Whether Billink refuses because it was done already: the code is the operation's <see cref="BillinkRetry.DuplicateCode"/>.
    /// </summary>
    public bool IsDuplicate => Operation.Retry.DuplicateCode == Code;

    /// <summary>Whether it is this error.</summary>
    /// <param name="code">A member of the operation's enumeration, as in <c>StartWorkflowErrorCode.AlreadyStarted</c>.</param>
    /// <returns>True when the reply says so; false for any other error, of this or another operation.</returns>
    public bool Is(Enum code) => Error?.Value.Equals(code) == true;

    private static BillinkError? Find(BillinkOperation operation, BillinkErrorReply error)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(error);
        return operation.Errors.Find(error.Code, error.Message);
    }

    // The wire text stays out: Billink puts parts of the request into it, and an exception's text ends up in logs.
    private static string Describe(BillinkOperation operation, BillinkErrorReply reply, BillinkError? error, bool mayHaveSucceededEarlier)
    {
        var what = error is null
            ? $"{operation} was refused with code {reply.Code}, which the contract doesn't know."
            : $"{operation} was refused with code {reply.Code}, {error.Name}: {error.Message.TrimEnd('.')}. {error.Advice}";
        return mayHaveSucceededEarlier ? $"{what} An earlier attempt of this call may have succeeded; its reply was lost." : what;
    }
}
