using System.Globalization;
using System.Text.Json;
using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Disputes;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Timeline;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Orders;
using Billink.V2;
using Billink.Validation;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>
/// Opens a dispute. The same request twice opens two, as the contract says. The workflow is paused until both are resolved.
/// </summary>
internal sealed class CreateDisputeHandler()
    : V2Handler<CreateDisputeRequest, CreateDisputeResponse, CreateDisputeErrorCode>(V2Operations.CreateDispute)
{
    protected override ApiError UnreadableError() => Because("Bad Request");

    protected override async Task<ApiResult<CreateDisputeResponse>> HandleAsync(
        CreateDisputeRequest request, V2Context context, CancellationToken cancellationToken)
    {
        var merchant = await context.Db.FindMerchantAsync(request.BillinkUsername ?? "", cancellationToken);
        if (merchant is null || merchant.ClientId != request.BillinkId)
            return Because("Unknown client");
        if (ProblemOf(request) is { } problem)
            return Because(problem);
        if (DisputeCategories.Find(request.Category) is not { } category)
            return Because("Unknown category");
        var orders = new OrderService(context.Db, merchant, context.Now);
        if (await orders.FindOwnAsync(request.Invoice, workflowNumber: null, cancellationToken) is not { } order)
            return Because("Unknown invoice");

        orders.Record(order, TimelineKind.DisputeOpened, category);
        if (order.TryDispute(context.Now))
            orders.Record(order, TimelineKind.PutOnHold, "dispute");
        var dispute = new Dispute
        {
            MerchantId = merchant.Id,
            Order = order,
            Category = category,
            CustomerName = request.CustomerName,
            CustomerEmail = request.CustomerEmail,
            Locale = request.Locale,
            Message = request.Message,
            FileName = request.FileName,
            File = request.File?.ToArray(),
            OpenedAt = context.Now,
        };
        context.Db.Disputes.Add(dispute);
        await context.Db.SaveChangesAsync(cancellationToken); // the reply has its id
        return Reply(dispute, merchant);
    }

    /// <summary>The first violation of the contract. A file without a name has no type.</summary>
    private static string? ProblemOf(CreateDisputeRequest request)
    {
        var validation = new BillinkValidation();
        request.Validate(validation);
        if (validation.Violations is [var first, ..])
            return $"{first.Path}: {first.Message}";
        return request.File is not null && request.FileName is null ? "fileName: is required." : null;
    }

    private static CreateDisputeResponse Reply(Dispute dispute, Merchant merchant) => new()
    {
        Id = dispute.Id,
        Status = "open",
        Category = dispute.Category,
        Client = NamedObject.Of(merchant.CompanyName ?? merchant.Username),
        Customer = NamedObject.Of(dispute.CustomerName),
        Owner = JsonElement.Parse("{}"),
        CreatedAt = new DisputeTime { Date = PhpTime(dispute.OpenedAt), TimezoneType = 3, Timezone = "UTC" },
        Resolved = false,
        Steps = [],
        DisputeContent = [],
        Emails = [],
        NotificationMode = "email",
    };

    private static string PhpTime(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture);

    private ApiError Because(string detail) => Error(CreateDisputeErrorCode.Refused) with { Detail = detail };
}
