using Billink.Sandbox.Api.Rules;
using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Api.V1.Rules;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>Places an order on an accepted check, or only says whether it would.</summary>
internal sealed class CreateOrderHandler(BillinkSandboxOptions options)
    : V1Handler<CreateOrderRequest, CreateOrderResponse, CreateOrderErrorCode>(V1Operations.CreateOrder, options)
{
    protected override async Task<ApiResult<CreateOrderResponse>> AnswerAsync(V1Context<CreateOrderRequest> call, CancellationToken cancellationToken)
    {
        var request = call.Request;
        var check = await FindCheckAsync(call, cancellationToken);
        var subject = new OrderSubject(call)
        {
            IsDuplicate = !Format.IsBlank(request.OrderNumber) && await call.Orders.HasAsync(request.OrderNumber, cancellationToken),
            Check = check,
            CheckTolerance = Options.CheckTolerance,
        };
        if (OrderRules.Table.FirstBroken(subject) is { } broken)
            return Refuse(broken, ValueIn(broken, call));

        // Clients validate first, and place the order with the same check afterwards.
        if (request.ValidateOnly is not true)
        {
            call.Orders.Place(subject.Workflow!.Number, request.OrderNumber, PurchaseMapping.Of(request, subject));
            check?.Use();
        }

        return new CreateOrderResponse
        {
            Result = ReplyKind.Outcome,
            Outcome = new CreateOrderOutcome { Code = OrderOutcomeCode.Added, Description = "Order successfully added" },
        };
    }

    private static async Task<CreditCheck?> FindCheckAsync(V1Context<CreateOrderRequest> call, CancellationToken cancellationToken)
    {
        if (!Guid.TryParseExact(call.Request.CheckUuid?.Trim(), "D", out var id))
            return null;
        var check = await call.Db.Checks.FindAsync([id], cancellationToken);
        return check?.MerchantId == call.Merchant.Id ? check : null;
    }

    /// <summary>What a message names.</summary>
    private static string ValueIn(CreateOrderErrorCode code, V1Context<CreateOrderRequest> call) => code switch
    {
        CreateOrderErrorCode.UnknownWorkflow => call.Fields[Element.WorkflowNumber],
        CreateOrderErrorCode.OrderAlreadyExists => call.Request.OrderNumber,
        CreateOrderErrorCode.WrongVatRate => Vat.Allowed,
        _ => "",
    };
}
