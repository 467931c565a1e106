using System.Buffers;

namespace Billink.Sandbox.V2;

/// <summary>What one v2 operation does.</summary>
internal interface IV2Handler
{
    BillinkOperation Operation { get; }

    /// <summary>Whether it changes anything.</summary>
    bool Writes { get; }

    /// <summary>Answers a request.</summary>
    /// <returns>The HTTP status.</returns>
    Task<int> AnswerAsync(ReadOnlyMemory<byte> body, V2Call call, IBufferWriter<byte> output, CancellationToken cancellation);
}
