using System.Buffers;
using Billink.Codecs;
using Billink.Sandbox.Http.Messages;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Requests;

/// <summary>Creates v1 replies. All of them, errors too, have HTTP status 200.</summary>
internal static class V1Reply
{
    private static readonly XmlCodec<ErrorResponse> Errors = new(ErrorResponse.ReadXml, ErrorResponse.WriteXml);

    public static ApiReply Of<TResponse>(BillinkCodec<TResponse> codec, TResponse response)
    {
        var output = new ArrayBufferWriter<byte>(512);
        codec.Write(output, response);
        return new ApiReply(200, "text/xml", output.WrittenMemory);
    }

    /// <summary>An error has the same form in all operations: some errors occur before the operation is known.</summary>
    public static ApiReply OfError(ApiError error) => Of(Errors, new ErrorResponse
    {
        Result = ReplyKind.Error,
        Error = new ErrorDetails { Code = error.Row.Code, Description = error.Message },
    });
}
