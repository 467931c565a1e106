using System.Buffers;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Storage;

namespace Billink.Sandbox.Api.V1.Requests;

/// <summary>What one v1 operation does.</summary>
internal interface IV1Handler : IRequestContract
{
    BillinkOperation Operation { get; }

    /// <summary>Whether an <c>ACTION</c> means this operation, whatever its case.</summary>
    bool Takes(string action);

    /// <summary>Whether it changes anything.</summary>
    bool Writes { get; }

    /// <summary>Answers a request.</summary>
    Task AnswerAsync(
        V1Request request, Merchant merchant, SandboxDbContext db, IBufferWriter<byte> output, CancellationToken cancellationToken);
}
