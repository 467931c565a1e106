using Billink.Sandbox.Api.Rules;
using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Domain.Orders;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Rules;

/// <summary>An order, as its rules see it.</summary>
internal sealed class OrderSubject(V1Context<CreateOrderRequest> context)
{
    public CreateOrderRequest Request => context.Request;

    public RequestFields Fields => context.Fields;

    public DateTimeOffset Now => context.Now;

    public SandboxWorkflow? Workflow { get; } = context.FindWorkflow();

    /// <summary>The lines. Null if the items can't be converted to lines.</summary>
    public IReadOnlyList<OrderLine>? Lines { get; } = OrderItems.ToLines(context);

    public decimal Total => Lines!.Sum(line => line.Amount);

    /// <summary>Whether the order number is taken.</summary>
    public bool IsDuplicate { get; init; }

    /// <summary>The check that the order names, if the merchant has such a check.</summary>
    public CreditCheck? Check { get; init; }

    /// <summary>The amount by which the order can exceed the check.</summary>
    public decimal CheckTolerance { get; init; }

    public bool IsPrivate => CustomerTypes.IsPrivate(Request.CustomerType);

    public bool IsBusiness => CustomerTypes.IsBusiness(Request.CustomerType);

    public bool NeedsCheck => Workflow!.IsGuaranteed || !Format.IsBlank(Request.CheckUuid);

    /// <summary>
    /// The amount that is compared with the check. A server of 2014 accepted an order whose items exceeded the check and whose ORDERAMOUNT
    /// didn't.
    /// </summary>
    public decimal ComparedAmount => Request.OrderAmount is > 0 ? Request.OrderAmount.Value : Total;

    /// <summary>Whether an element is missing somewhere, or has a malformed value.</summary>
    public bool IsFaulty(string element) => context.IsMissing(element) || context.IsMalformed(element);
}
