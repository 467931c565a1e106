using Billink.Envelopes;

namespace Billink;

/// <summary>Billink returned an error reply, whatever its HTTP status.</summary>
public sealed partial class BillinkApiException : BillinkException
{
    /// <summary>Creates an exception, with the error from the operation's catalog.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="error">The error on the wire.</param>
    /// <param name="reply">The reply.</param>
    /// <param name="mayHaveSucceededEarlier">Whether an earlier attempt of the same call may have succeeded.</param>
    public BillinkApiException(
        BillinkOperation operation, BillinkErrorReply error, BillinkRawReply? reply = null, bool mayHaveSucceededEarlier = false)
        : this(operation, error, Find(operation, error), reply, mayHaveSucceededEarlier)
    {
    }

    private BillinkApiException(
        BillinkOperation operation, BillinkErrorReply reply, BillinkError? error, BillinkRawReply? rawReply, bool mayHaveSucceededEarlier)
        : base(operation, rawReply, Describe(operation, reply, error, mayHaveSucceededEarlier), innerException: null)
    {
        Code = reply.Code ?? error?.Code;
        WireMessage = reply.Message;
        Error = error;
        MayHaveSucceededEarlier = mayHaveSucceededEarlier;
    }

    /// <summary>
    /// The code on the wire. If the reply has none, the code that the contract has for its text. Null if the contract doesn't have the
    /// text.
    /// </summary>
    public string? Code { get; }

    /// <summary>
    /// The text on the wire; empty if the reply has none. Billink may repeat personal data of the request in it, so the
    /// exception's own message leaves it out. Don't log it.
    /// </summary>
    public string WireMessage { get; }

    /// <summary>
    /// The paths of the fields that the reply complains about, as in <c>customer.email</c>; empty if it names none.
    /// </summary>
    public IReadOnlyList<string> Fields => MessageTemplate.Fields(WireMessage);

    /// <summary>The contract's description of the error: name, category, advice. Null if the contract doesn't have the error.</summary>
    public BillinkError? Error { get; }

    /// <summary>
    /// True if Billink rejected a repeated attempt, and an earlier attempt of the same call may have succeeded although its reply was
    /// lost. If <see cref="IsDuplicate"/> is also true, it most likely did. To make sure, call <see cref="BillinkRetry.SettledBy"/>.
    /// </summary>
    public bool MayHaveSucceededEarlier { get; }

    /// <summary>
    /// Whether Billink rejected a duplicate: the code is the operation's <see cref="BillinkRetry.DuplicateCode"/>.
    /// </summary>
    public bool IsDuplicate => Code is not null && Operation.Retry.DuplicateCode == Code;

    private static BillinkError? Find(BillinkOperation operation, BillinkErrorReply error)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(error);
        return operation.Errors.Find(error.Code, error.Message);
    }

    // The wire text isn't part of the message, except for the paths of fields: Billink repeats parts of the request in it, and exceptions
    // end up in logs.
    private static string Describe(BillinkOperation operation, BillinkErrorReply reply, BillinkError? error, bool mayHaveSucceededEarlier)
    {
        var what = (error, reply.Code) switch
        {
            ({ } known, var code) =>
                $"{operation} was refused with code {code ?? known.Code}, {known.Name}: "
                + $"{MessageTemplate.Fill(known.Message, reply.Message).TrimEnd('.')}. {known.Advice}",
            (null, { } code) => $"{operation} was refused with code {code}, which the contract doesn't know.",
            _ => $"{operation} was refused without a code, for a reason that the contract doesn't know.",
        };
        return mayHaveSucceededEarlier ? $"{what} An earlier attempt of this call may have succeeded; its reply was lost." : what;
    }
}
