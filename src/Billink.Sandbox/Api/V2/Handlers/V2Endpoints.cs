using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Api.V2.Webhooks;
using Billink.Sandbox.Http.Pipeline;
using Billink.Sandbox.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>The v2 operations of the sandbox, on the paths of their descriptors.</summary>
internal static class V2Endpoints
{
    public static void Map(IEndpointRouteBuilder routes, SandboxStore store, BillinkSandboxOptions options, ApiPipeline pipeline)
    {
        IV2Handler[] handlers =
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
            .. WebhookOperations.All(options),
        ];
        foreach (var handler in handlers)
        {
            RequestDelegate answer = http => pipeline.HandleAsync(http, request => new V2Call(request, handler, store, options.TimeProvider));
            routes.MapMethods(handler.Operation.Path, [handler.Operation.Method], answer);
        }
    }
}
