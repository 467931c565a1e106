using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Http.Pipeline;
using Billink.Sandbox.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>The v1 operations of the sandbox, on the paths of their descriptors: those of today's hosts and those of the older ones.</summary>
internal static class V1Endpoints
{
    public static void Map(IEndpointRouteBuilder routes, SandboxStore store, BillinkSandboxOptions options, ApiPipeline pipeline)
    {
        IV1Handler[] handlers =
        [
            new CheckHandler(options),
            new CreateOrderHandler(options),
            new GetStatusHandler(options),
            new StartWorkflowHandler(options),
            new CreditHandler(options),
            new PaymentHandler(options),
            new OnHoldHandler(options),
            new ResumeHandler(options),
            new MessageHandler(options),
            new FileHandler(options),
        ];
        foreach (var path in handlers.GroupBy(handler => handler.Operation.Path, StringComparer.Ordinal))
        {
            var operations = path.ToList();
            RequestDelegate answer = http => pipeline.HandleAsync(http, request => new V1Call(request, operations, store));
            routes.MapPost(path.Key, answer);
            if (path.First().Operation.OlderPath is { } olderPath)
                routes.MapPost(olderPath, answer);
        }
    }
}
