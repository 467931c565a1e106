using Billink.Codecs;

namespace Billink.Http;

/// <summary>Tells a success reply from an error and from something that isn't Billink's.</summary>
internal static class BillinkReply
{
    public static TResponse Read<TRequest, TResponse>(BillinkOperation<TRequest, TResponse> operation, int httpStatus, string? mediaType, byte[] body)
        where TRequest : class, IBillinkRequest<TRequest>
    {
        if (operation.Envelope.ReadError(httpStatus, body) is { } error)
            throw new BillinkApiException(operation, httpStatus, error, operation.Errors.Find(error.Code, error.Message));
        if (httpStatus is < 200 or > 299)
            throw new BillinkProtocolException(operation, httpStatus, mediaType, body.Length, "The HTTP status says failure, and the body has none of Billink's error forms.");

        try
        {
            return operation.ResponseCodec.Read(body, mediaType);
        }
        catch (BillinkFormatException exception)
        {
            throw new BillinkProtocolException(operation, httpStatus, mediaType, body.Length, exception.Message, exception);
        }
    }
}
