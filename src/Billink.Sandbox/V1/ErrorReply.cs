using System.Buffers;
using Billink.Codecs;
using Billink.Sandbox.Exchange;
using Billink.V1;

namespace Billink.Sandbox.V1;

/// <summary>The reply that every v1 error has, and that needs no operation: some errors come before one is known.</summary>
internal static class ErrorReply
{
    private static readonly XmlCodec<ErrorResponse> Codec = new(ErrorResponse.ReadXml, ErrorResponse.WriteXml);

    public static void Write(IBufferWriter<byte> output, Refusal refusal) => Codec.Write(output, new ErrorResponse
    {
        Result = ReplyKind.Error,
        Error = new ErrorDetails { Code = refusal.Error.Code, Description = refusal.Message },
    });
}
