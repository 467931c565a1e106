using System.Diagnostics.CodeAnalysis;

namespace Billink;

/// <summary>What became of a call, for those who would rather ask than catch.</summary>
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

    /// <summary>Whether Billink gave a success reply. A batch may still have failed for single invoices.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Error is null;

    /// <summary>The success reply.</summary>
    /// <exception cref="InvalidOperationException">There is none; <see cref="Error"/>, its inner exception, says why.</exception>
    public T Value => Error is null
        ? value!
        : throw new InvalidOperationException("There is no value, as the call failed. Ask IsSuccess first.", Error);

    /// <summary>Why there is no success reply; null when there is one.</summary>
    public BillinkException? Error { get; }

    /// <summary>What came, with everything secret or personal masked; null when nothing came, or the transport doesn't keep it.</summary>
    public BillinkRawReply? Reply { get; }

    /// <summary>Takes the value if there is one.</summary>
    /// <param name="reply">The success reply.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T reply)
    {
        reply = value;
        return Error is null;
    }

    /// <summary>The success reply, or the exception that the other variant of the call throws.</summary>
    /// <returns>The success reply.</returns>
    /// <exception cref="BillinkException">The call failed.</exception>
    public T ValueOrThrow() => Error is null ? value! : throw Error;

    /// <summary>Says whether it went well, and nothing of the reply.</summary>
    /// <returns>The type of the reply, or the error's text.</returns>
    public override string ToString() => Error?.Message ?? $"{typeof(T).Name}";

    internal static BillinkResult<T> Success(T value, BillinkRawReply? reply) => new(value, error: null, reply);

    internal static BillinkResult<T> Failure(BillinkException error) => new(default, error, error.Reply);
}
