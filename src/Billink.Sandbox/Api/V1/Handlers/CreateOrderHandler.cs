using Billink.Sandbox.Api.Rules;
using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Api.V1.Rules;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>Places an order on an accepted check, or only validates it.</summary>
internal sealed class CreateOrderHandler(BillinkSandboxOptions options)
    : V1Handler<CreateOrderRequest, CreateOrderResponse, CreateOrderErrorCode>(V1Operations.CreateOrder)
{
    protected override async Task<ApiResult<CreateOrderResponse>> HandleAsync(
        V1Context<CreateOrderRequest> context, CancellationToken cancellationToken)
    {
        var request = context.Request;
        var check = await FindCheckAsync(context, cancellationToken);
        var subject = new OrderSubject(context)
        {
            IsDuplicate = !Format.IsBlank(request.OrderNumber) && await context.Orders.HasAsync(request.OrderNumber, cancellationToken),
            Check = check,
            CheckTolerance = options.CheckTolerance,
        };
        if (OrderRules.Table.FirstBroken(subject) is { } broken)
            return Error(broken, ValueIn(broken, context));

        // Clients validate first, and then place the order with the same check.
        if (request.ValidateOnly is not true)
        {
            context.Orders.Place(subject.Workflow!.Number, request.OrderNumber, PurchaseMapping.Of(request, subject));
            check?.Use();
        }

        return new CreateOrderResponse
        {
            Result = ReplyKind.Outcome,
            Outcome = new CreateOrderOutcome { Code = OrderOutcomeCode.Added, Description = "Order successfully added" },
        };
    }

    private static async Task<CreditCheck?> FindCheckAsync(V1Context<CreateOrderRequest> context, CancellationToken cancellationToken)
    {
        if (!Guid.TryParseExact(context.Request.CheckUuid?.Trim(), "D", out var id))
            return null;
        var check = await context.Db.Checks.FindAsync([id], cancellationToken);
        return check?.MerchantId == context.Merchant.Id ? check : null;
    }

    /// <summary>The value for the placeholder of a message.</summary>
    private static string ValueIn(CreateOrderErrorCode code, V1Context<CreateOrderRequest> context) => code switch
    {
        CreateOrderErrorCode.UnknownWorkflow => context.Fields[Element.WorkflowNumber],
        CreateOrderErrorCode.OrderAlreadyExists => context.Request.OrderNumber,
        CreateOrderErrorCode.WrongVatRate => Vat.Allowed,
        _ => "",
    };
}
