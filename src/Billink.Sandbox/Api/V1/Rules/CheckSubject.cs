using Billink.Sandbox.Api.Rules;
using Billink.Sandbox.Api.V1.Requests;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Rules;

/// <summary>A credit check, as its rules see it.</summary>
internal sealed class CheckSubject(V1Context<CheckRequest> context)
{
    public CheckRequest Request => context.Request;

    public RequestFields Fields => context.Fields;

    public DateTimeOffset Now => context.Now;

    public SandboxWorkflow? Workflow { get; } = context.FindWorkflow();

    public bool IsPrivate => CustomerTypes.IsPrivate(Request.CustomerType);

    public bool IsBusiness => CustomerTypes.IsBusiness(Request.CustomerType);

    /// <summary>Whether there is a delivery address other than the billing address.</summary>
    public bool HasDeliveryAddress =>
        Differs(Request.DeliveryPostalCode, Request.PostalCode) || Differs(Request.DeliveryHouseNumber, Request.HouseNumber);

    public bool IsMalformed(string element) => context.IsMalformed(element);

    private static bool Differs(string? delivery, string? billing) =>
        !Format.IsBlank(delivery) && !string.Equals(delivery, billing, StringComparison.OrdinalIgnoreCase);
}
