using System.Buffers;
using System.Reflection;
using Billink.Codecs;

namespace Billink.Fuzz.Targets;

/// <summary>
/// Reads requests and replies. The first byte selects the operation. What can be read can be shown and written, and what was written can
/// be read.
/// </summary>
public sealed class CodecTarget
{
    private readonly Action<byte[]>[] readers;

    /// <summary>Creates the target of a version's operations.</summary>
    public CodecTarget(IReadOnlyList<BillinkOperation> operations) => readers = [.. operations.Select(ReaderOf)];

    /// <summary>Runs the target.</summary>
    public void Run(byte[] input)
    {
        if (input.Length > 0)
            readers[input[0] % readers.Length](input[1..]);
    }

    private static Action<byte[]> ReaderOf(BillinkOperation operation)
    {
        var method = typeof(CodecTarget).GetMethod(nameof(ReadBoth), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(operation.GetType().GetGenericArguments());
        return method.CreateDelegate<Action<byte[]>>(operation);
    }

    private static void ReadBoth<TRequest, TResponse>(BillinkOperation<TRequest, TResponse> operation, byte[] body)
        where TRequest : class, IBillinkRequest<TRequest>
    {
        Read(operation.RequestCodec, body);
        Read(operation.ResponseCodec, body);
    }

    private static void Read<T>(BillinkCodec<T> codec, byte[] body)
    {
        T message;
        try
        {
            message = codec.Read(body, codec.MediaType);
        }
        catch (BillinkFormatException)
        {
            return;
        }

        _ = message!.ToString();
        if (message is BillinkFile)
            return; // written by Billink only
        var written = new ArrayBufferWriter<byte>();
        codec.Write(written, message);
        codec.Read(written.WrittenMemory, codec.MediaType);
    }
}
