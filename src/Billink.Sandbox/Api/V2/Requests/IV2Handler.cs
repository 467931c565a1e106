using System.Buffers;
using Billink.Sandbox.Api.V2.Handlers;
using Billink.Sandbox.Http.Messages;

namespace Billink.Sandbox.Api.V2.Requests;

/// <summary>What one v2 operation does.</summary>
internal interface IV2Handler : IRequestContract
{
    BillinkOperation Operation { get; }

    /// <summary>Whether it changes anything.</summary>
    bool Writes { get; }

    /// <summary>Reads a request, ahead of the unit of work for which others wait.</summary>
    /// <returns>What answers it: a body that can't be read gets the refusal for that.</returns>
    V2Answering Read(ReadOnlyMemory<byte> body);

    /// <summary>Writes an error in the form of the operation.</summary>
    void Fail(IBufferWriter<byte> output, ApiError refusal);
}
