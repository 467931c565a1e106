using System.Buffers;
using Billink.Codecs;
using Billink.Sandbox.Http.Messages;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Requests;

/// <summary>The reply that every v1 error has, and that needs no operation: some errors come before one is known.</summary>
internal static class V1ErrorReply
{
    private static readonly XmlCodec<ErrorResponse> Codec = new(ErrorResponse.ReadXml, ErrorResponse.WriteXml);

    public static void Write(IBufferWriter<byte> output, ApiError refusal) => Codec.Write(output, new ErrorResponse
    {
        Result = ReplyKind.Error,
        Error = new ErrorDetails { Code = refusal.Error.Code, Description = refusal.Message },
    });
}
