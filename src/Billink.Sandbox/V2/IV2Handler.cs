using System.Buffers;
using Billink.Sandbox.Exchange;
using Billink.Sandbox.Strict;

namespace Billink.Sandbox.V2;

/// <summary>What one v2 operation does.</summary>
internal interface IV2Handler : IContract
{
    BillinkOperation Operation { get; }

    /// <summary>Whether it changes anything.</summary>
    bool Writes { get; }

    /// <summary>Answers a request.</summary>
    /// <returns>The HTTP status.</returns>
    Task<int> AnswerAsync(ReadOnlyMemory<byte> body, V2Call call, IBufferWriter<byte> output, CancellationToken cancellation);

    /// <summary>Writes an error in the form of the operation.</summary>
    void Fail(IBufferWriter<byte> output, Refusal refusal);
}
