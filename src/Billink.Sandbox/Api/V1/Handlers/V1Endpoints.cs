using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Http.Pipeline;
using Billink.Sandbox.Storage;
using Billink.V1;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>
/// Maps the v1 operations of the contract to the paths of their descriptors: those of the current hosts and those of the older hosts.
/// </summary>
internal sealed class V1Endpoints(ApiPipeline pipeline, SandboxStore store, TimeProvider clock, BillinkSandboxOptions options)
{
    private readonly IV1Handler[] handlers =
    [
        new CheckHandler(options),
        new CreateOrderHandler(options),
        new GetStatusHandler(),
        new StartWorkflowHandler(),
        new CreditHandler(),
        new PaymentHandler(),
        new OnHoldHandler(),
        new ResumeHandler(),
        new MessageHandler(),
        new FileHandler(),
    ];

    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (var path in V1Operations.All.Select(HandlerOf).GroupBy(handler => handler.Operation.Path, StringComparer.Ordinal))
        {
            var operations = path.ToList();
            RequestDelegate process = http => pipeline.ProcessAsync(http, request => new V1Call(request, operations, store, clock));
            routes.MapPost(path.Key, process);
            if (path.First().Operation.OlderPath is { } olderPath)
                routes.MapPost(olderPath, process);
        }
    }

    private IV1Handler HandlerOf(BillinkOperation operation) =>
        Array.Find(handlers, handler => handler.Operation == operation) ?? operation.Accept(ExampleHandlers.Instance);

    /// <summary>Creates handlers for operations that have none.</summary>
    private sealed class ExampleHandlers : IBillinkOperationVisitor<IV1Handler>
    {
        public static ExampleHandlers Instance { get; } = new();

        public IV1Handler Visit<TRequest, TResponse>(BillinkOperation<TRequest, TResponse> operation)
            where TRequest : class, IBillinkRequest<TRequest> => new ExampleHandler<TRequest, TResponse>(operation);
    }
}
