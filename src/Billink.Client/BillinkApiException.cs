using Billink.Envelopes;
using Billink.Errors;

namespace Billink;

/// <summary>Billink said no: an error reply, on whatever HTTP status.</summary>
public sealed class BillinkApiException : BillinkException
{
    internal BillinkApiException(BillinkOperation operation, int httpStatus, BillinkErrorReply reply, BillinkError? error)
        : base(operation, httpStatus, Describe(operation, reply, error))
    {
        Code = reply.Code;
        WireMessage = reply.Message;
        Error = error;
    }

    /// <summary>The code on the wire; the HTTP status where the reply has none.</summary>
    public string Code { get; }

    /// <summary>The text on the wire; empty where the reply has none.</summary>
    public string WireMessage { get; }

    /// <summary>What the contract says about the error: name, category, advice. Null for a code that the contract doesn't know.</summary>
    public BillinkError? Error { get; }

    /// <summary>Whether it is this error.</summary>
    /// <param name="code">A member of the operation's enumeration, as in <c>StartWorkflowErrorCode.AlreadyStarted</c>.</param>
    /// <returns>True when the reply says so; false for any other error, of this or another operation.</returns>
    public bool Is(Enum code) => Error?.Value.Equals(code) == true;

    // The wire text stays out: Billink puts parts of the request into it, and an exception's text ends up in logs.
    private static string Describe(BillinkOperation operation, BillinkErrorReply reply, BillinkError? error) => error is null
        ? $"{operation} was refused with code {reply.Code}, which the contract doesn't know."
        : $"{operation} was refused with code {reply.Code}, {error.Name}: {error.Message} {error.Advice}";
}
