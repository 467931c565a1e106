using System.Buffers;
using Billink.Sandbox.Merchants;
using Billink.Sandbox.Storage;
using Billink.Sandbox.Strict;

namespace Billink.Sandbox.V1;

/// <summary>What one v1 operation does.</summary>
internal interface IV1Handler : IContract
{
    BillinkOperation Operation { get; }

    /// <summary>Whether an <c>ACTION</c> means this operation, whatever its case.</summary>
    bool Takes(string action);

    /// <summary>Whether it changes anything.</summary>
    bool Writes { get; }

    /// <summary>Answers a request.</summary>
    Task AnswerAsync(
        V1Request request, Merchant merchant, SandboxDbContext db, IBufferWriter<byte> output, CancellationToken cancellation);
}
