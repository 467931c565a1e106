using System.Buffers;
using Billink.Envelopes;
using Billink.Json;
using Billink.Sandbox.Http.Messages;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Requests;

/// <summary>Writes an error in the form that the contract has for an operation.</summary>
internal static class ErrorBodies
{
    public static void Write(IBufferWriter<byte> output, BillinkOperation operation, ApiError error)
    {
        var forms = ((JsonEnvelope)operation.Envelope).Expected;
        if (forms.HasFlag(JsonEnvelopes.StatusMessage))
            WriteStatusMessage(output, error);
        else if (forms.HasFlag(JsonEnvelopes.ResultError))
            WriteResultError(output, error);
        else if (forms.HasFlag(JsonEnvelopes.CodeMessageError))
            WriteCodeMessageError(output, error);
        else
            WriteCodeDescriptionResult(output, error, ErrorKind.LegacyError);
    }

    public static void WriteStatusMessage(IBufferWriter<byte> output, ApiError error) =>
        Write(output, new StatusMessage { Status = ErrorStatus.Error, Message = error.Message }, StatusMessage.WriteJson);

    public static void WriteCodeDescriptionResult(IBufferWriter<byte> output, ApiError error, ErrorKind kind)
    {
        var body = new CodeDescriptionResult { Code = error.Row.Code, Description = error.Message, Result = kind };
        Write(output, body, CodeDescriptionResult.WriteJson);
    }

    private static void WriteResultError(IBufferWriter<byte> output, ApiError error)
    {
        var detail = new ErrorDetail { Code = error.Row.Code, Description = error.Message };
        Write(output, new ResultError { Result = ErrorKind.LegacyError, Error = detail }, ResultError.WriteJson);
    }

    private static void WriteCodeMessageError(IBufferWriter<byte> output, ApiError error)
    {
        var body = new CodeMessageError { Code = error.Row.HttpStatus, Message = error.Message, Error = error.Detail ?? "Bad Request" };
        Write(output, body, CodeMessageError.WriteJson);
    }

    public static void Write<T>(IBufferWriter<byte> output, T message, JsonWriting<T> write)
    {
        var json = new JsonOutput(output);
        write(ref json, message);
        json.End();
    }
}
