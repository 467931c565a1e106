using System.Buffers;
using Billink.Sandbox.Api.V2.Requests;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Answers a request that has been read.</summary>
/// <param name="call">The unit of work.</param>
/// <param name="output">Gets the body of the reply.</param>
/// <param name="cancellationToken">Cancels the operation.</param>
/// <returns>The HTTP status.</returns>
internal delegate Task<int> V2Answering(V2Context call, IBufferWriter<byte> output, CancellationToken cancellationToken);
