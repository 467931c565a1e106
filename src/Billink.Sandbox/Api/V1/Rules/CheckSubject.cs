using Billink.Sandbox.Api.Rules;
using Billink.Sandbox.Api.V1.Requests;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Rules;

/// <summary>A credit check, as its rules look at it.</summary>
internal sealed class CheckSubject(V1Context<CheckRequest> call)
{
    public CheckRequest Request => call.Request;

    public RequestFields Fields => call.Fields;

    public DateTimeOffset Now => call.Now;

    public SandboxWorkflow? Workflow { get; } = call.FindWorkflow();

    public bool IsPrivate => CustomerTypes.IsPrivate(Request.CustomerType);

    public bool IsBusiness => CustomerTypes.IsBusiness(Request.CustomerType);

    /// <summary>Whether the goods go somewhere else. A delivery address that repeats the billing address is none.</summary>
    public bool HasDeliveryAddress => Differs(Request.DeliveryPostalCode, Request.PostalCode) || Differs(Request.DeliveryHouseNumber, Request.HouseNumber);

    public bool IsMalformed(string element) => call.IsMalformed(element);

    private static bool Differs(string? delivery, string? billing) =>
        !Format.IsBlank(delivery) && !string.Equals(delivery, billing, StringComparison.OrdinalIgnoreCase);
}
