using System.Buffers;
using Billink.Sandbox.Http.Messages;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Requests;

/// <summary>Creates an error in the form of Billink's general page on errors, which has it for every operation.</summary>
internal static class GeneralError
{
    public static ApiReply Of(ApiError error)
    {
        var output = new ArrayBufferWriter<byte>(256);
        ErrorBodies.WriteCodeDescriptionResult(output, error, ErrorKind.Error);
        return new ApiReply(200, "application/json", output.WrittenMemory);
    }
}
