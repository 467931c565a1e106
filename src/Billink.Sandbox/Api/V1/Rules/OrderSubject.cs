using Billink.Sandbox.Api.Rules;
using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Domain.Orders;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Rules;

/// <summary>An order, as its rules look at it.</summary>
internal sealed class OrderSubject(V1Context<CreateOrderRequest> call)
{
    public CreateOrderRequest Request => call.Request;

    public RequestFields Fields => call.Fields;

    public DateTimeOffset Now => call.Now;

    public SandboxWorkflow? Workflow { get; } = call.FindWorkflow();

    /// <summary>The lines; null where the items can't be read as lines.</summary>
    public IReadOnlyList<OrderLine>? Lines { get; } = OrderItems.ToLines(call);

    public decimal Total => Lines!.Sum(line => line.Amount);

    /// <summary>Whether the number is taken.</summary>
    public bool IsDuplicate { get; init; }

    /// <summary>The check that the order names, if the merchant has such a check.</summary>
    public CreditCheck? Check { get; init; }

    /// <summary>How far the order may be above the check.</summary>
    public decimal CheckTolerance { get; init; }

    public bool IsPrivate => CustomerTypes.IsPrivate(Request.CustomerType);

    public bool IsBusiness => CustomerTypes.IsBusiness(Request.CustomerType);

    public bool NeedsCheck => Workflow!.IsGuaranteed || !Format.IsBlank(Request.CheckUuid);

    /// <summary>What is compared with the check. A server of 2014 took an order whose items were above it and whose ORDERAMOUNT wasn't.</summary>
    public decimal ComparedAmount => Request.OrderAmount is > 0 ? Request.OrderAmount.Value : Total;

    /// <summary>Whether an element is missing somewhere, or has no value of its kind.</summary>
    public bool IsFaulty(string element) => call.IsMissing(element) || call.IsMalformed(element);
}
