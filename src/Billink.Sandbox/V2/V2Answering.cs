using System.Buffers;

namespace Billink.Sandbox.V2;

/// <summary>Answers a request that has been read.</summary>
/// <param name="call">The unit of work.</param>
/// <param name="output">Gets the body of the reply.</param>
/// <param name="cancellation">Gives up.</param>
/// <returns>The HTTP status.</returns>
internal delegate Task<int> V2Answering(V2Call call, IBufferWriter<byte> output, CancellationToken cancellation);
