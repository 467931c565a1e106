using System.Diagnostics.CodeAnalysis;

namespace Billink;

/// <summary>The outcome of a call: a success reply or an error.</summary>
/// <typeparam name="T">The success reply.</typeparam>
public sealed class BillinkResult<T>
{
    private readonly T? value;

    private BillinkResult(T? value, BillinkException? error, BillinkRawReply? reply)
    {
        this.value = value;
        Error = error;
        Reply = reply;
    }

    /// <summary>Whether Billink returned a success reply. In a batch, single invoices may still have failed.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Error is null;

    /// <summary>The success reply.</summary>
    /// <exception cref="InvalidOperationException">The call failed. The inner exception is <see cref="Error"/>.</exception>
    public T Value => Error is null
        ? value!
        : throw new InvalidOperationException("There is no value, because the call failed. Check IsSuccess first.", Error);

    /// <summary>The error; null when there is a success reply.</summary>
    public BillinkException? Error { get; }

    /// <summary>The reply, with secret and personal data masked; null when there was none, or the transport doesn't keep it.</summary>
    public BillinkRawReply? Reply { get; }

    /// <summary>Gets the success reply if there is one.</summary>
    /// <param name="reply">The success reply.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T reply)
    {
        reply = value;
        return Error is null;
    }

    /// <summary>Returns the success reply, or throws the exception that the other variant of the call throws.</summary>
    /// <returns>The success reply.</returns>
    /// <exception cref="BillinkException">The call failed.</exception>
    public T ValueOrThrow() => Error is null ? value! : throw Error;

    /// <summary>Returns a text without data of the reply.</summary>
    /// <returns>The type of the reply, or the error's text.</returns>
    public override string ToString() => Error?.Message ?? $"{typeof(T).Name}";

    internal static BillinkResult<T> Success(T value, BillinkRawReply? reply) => new(value, error: null, reply);

    internal static BillinkResult<T> Failure(BillinkException error) => new(default, error, error.Reply);
}
