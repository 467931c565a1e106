using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Api.V2.Webhooks;
using Billink.Sandbox.Http.Pipeline;
using Billink.Sandbox.Services.Delivery;
using Billink.Sandbox.Storage;
using Billink.V2;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Maps the v2 operations of the contract to the paths of their descriptors.</summary>
internal sealed class V2Endpoints(
    ApiPipeline pipeline, SandboxStore store, TimeProvider clock, BillinkSandboxOptions options, WebhookAddressPolicy addresses)
{
    private readonly IV2Handler[] handlers =
    [
        new CreateSessionHandler(options),
        new GetSessionStatusHandler(),
        new StartWorkflowHandler(),
        new CreditHandler(),
        new PaymentHandler(),
        new OrderInfoHandler(),
        new OnHoldHandler(),
        new ResumeHandler(),
        new MessageHandler(),
        new CreateDisputeHandler(),
        new ListDisputeCategoriesHandler(),
        new ListInvoicesHandler(),
        new DownloadInvoiceHandler(),
        new CreateMerchantHandler(),
        new GetMerchantSettingsHandler(),
        .. WebhookOperations.All(addresses),
    ];

    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (var handler in V2Operations.All.Select(HandlerOf))
        {
            RequestDelegate process = http => pipeline.ProcessAsync(http, request => new V2Call(request, handler, store, clock));
            routes.MapMethods(handler.Operation.Path, [handler.Operation.Method], process);
        }
    }

    private IV2Handler HandlerOf(BillinkOperation operation) =>
        Array.Find(handlers, handler => handler.Operation == operation) ?? operation.Accept(ExampleHandlers.Instance);

    /// <summary>Creates handlers for operations that have none.</summary>
    private sealed class ExampleHandlers : IBillinkOperationVisitor<IV2Handler>
    {
        public static ExampleHandlers Instance { get; } = new();

        public IV2Handler Visit<TRequest, TResponse>(BillinkOperation<TRequest, TResponse> operation)
            where TRequest : class, IBillinkRequest<TRequest> => new ExampleHandler<TRequest, TResponse>(operation);
    }
}
