using System.Globalization;
using Billink.Codecs;
using Billink.Sandbox.Api.Invoices;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Http.Strict;
using Billink.Xml;

namespace Billink.Sandbox.Api.V1.Requests;

/// <summary>Handles the requests of one v1 operation, from message to message.</summary>
/// <typeparam name="TRequest">The request message.</typeparam>
/// <typeparam name="TResponse">The response message.</typeparam>
/// <typeparam name="TCode">The operation's error codes.</typeparam>
internal abstract class V1Handler<TRequest, TResponse, TCode>(BillinkOperation<TRequest, TResponse> operation) : IV1Handler
    where TRequest : class, IBillinkRequest<TRequest>
    where TResponse : class
    where TCode : struct, Enum
{
    private readonly XmlRequestContract<TRequest> contract = new(operation.RequestCodec);

    public BillinkOperation Operation => operation;

    public virtual bool Writes => true;

    public virtual bool Accepts(string action) => string.Equals(action, operation.Action, StringComparison.OrdinalIgnoreCase);

    public async Task<ApiReply> InvokeAsync(V1Request request, CancellationToken cancellationToken)
    {
        var faults = new List<XmlFault>();
        TRequest message;
        try
        {
            message = contract.Read(request.Body, faults);
        }
        catch (BillinkFormatException)
        {
            return V1Reply.OfError(ApiError.Of(operation.Errors, CommonCode.UnreadableXml));
        }

        var result = await HandleAsync(new V1Context<TRequest>(request, message, faults), cancellationToken);
        return result.Value is { } response ? V1Reply.Of(operation.ResponseCodec, response) : V1Reply.OfError(result.Error!);
    }

    public IReadOnlyList<SandboxDeviation> FindDeviations(ApiRequest request) => contract.FindDeviations(request);

    public IReadOnlyList<SandboxDeviation> FindNotes(ApiRequest request) => contract.FindNotes(request);

    protected abstract Task<ApiResult<TResponse>> HandleAsync(V1Context<TRequest> context, CancellationToken cancellationToken);

    /// <summary>The handler of requests on several invoices, which v1 and v2 share.</summary>
    protected InvoiceBatch Batch(V1Context<TRequest> context) => new(context.Merchant, context.Orders, operation.Errors);

    protected static InvoiceItem Item(string? number, int? workflowNumber, decimal amount = 0, string? description = null) =>
        new(number, workflowNumber?.ToString(CultureInfo.InvariantCulture), amount, description);

    protected ApiError Error(TCode code, params ReadOnlySpan<string> values) => ApiError.Of(operation.Errors, code, values);
}
