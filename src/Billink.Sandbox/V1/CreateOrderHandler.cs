using Billink.Sandbox.Checks;
using Billink.Sandbox.Exchange;
using Billink.Sandbox.V1.Rules;
using Billink.V1;

namespace Billink.Sandbox.V1;

/// <summary>Places an order on an accepted check, or only says whether it would.</summary>
internal sealed class CreateOrderHandler(BillinkSandboxOptions options)
    : V1Handler<CreateOrderRequest, CreateOrderResponse, CreateOrderErrorCode>(V1Operations.CreateOrder, options)
{
    protected override async Task<Answer<CreateOrderResponse>> AnswerAsync(V1Call<CreateOrderRequest> call, CancellationToken cancellation)
    {
        var request = call.Request;
        var check = await FindCheckAsync(call, cancellation);
        var subject = new OrderSubject(call)
        {
            IsDuplicate = !Format.IsBlank(request.OrderNumber) && await call.Orders.HasAsync(request.OrderNumber, cancellation),
            Check = check,
            CheckTolerance = Options.CheckTolerance,
        };
        if (OrderRules.Table.FirstBroken(subject) is { } broken)
            return Refuse(broken, ValueIn(broken, call));

        // Clients validate first, and place the order with the same check afterwards.
        if (request.ValidateOnly is not true)
        {
            call.Orders.Place(subject.Workflow!.Number, request.OrderNumber, Purchases.Of(request, subject));
            check?.Use();
        }

        return new CreateOrderResponse
        {
            Result = ReplyKind.Outcome,
            Outcome = new CreateOrderOutcome { Code = OrderOutcomeCode.Added, Description = "Order successfully added" },
        };
    }

    private static async Task<CreditCheck?> FindCheckAsync(V1Call<CreateOrderRequest> call, CancellationToken cancellation)
    {
        if (!Guid.TryParseExact(call.Request.CheckUuid?.Trim(), "D", out var id))
            return null;
        var check = await call.Db.Checks.FindAsync([id], cancellation);
        return check?.MerchantId == call.Merchant.Id ? check : null;
    }

    /// <summary>What a message names.</summary>
    private static string ValueIn(CreateOrderErrorCode code, V1Call<CreateOrderRequest> call) => code switch
    {
        CreateOrderErrorCode.UnknownWorkflow => call.Fields[Element.WorkflowNumber],
        CreateOrderErrorCode.OrderAlreadyExists => call.Request.OrderNumber,
        CreateOrderErrorCode.WrongVatRate => Vat.Allowed,
        _ => "",
    };
}
