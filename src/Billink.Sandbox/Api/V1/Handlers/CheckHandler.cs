using Billink.Sandbox.Api.Rules;
using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Api.V1.Rules;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>Decides whether a customer may pay afterwards. A rejection is a result, and has no UUID.</summary>
internal sealed class CheckHandler(BillinkSandboxOptions options)
    : V1Handler<CheckRequest, CheckResponse, CheckErrorCode>(V1Operations.Check)
{
    protected override Task<ApiResult<CheckResponse>> HandleAsync(V1Context<CheckRequest> context, CancellationToken cancellationToken) =>
        Task.FromResult(Handle(context));

    private ApiResult<CheckResponse> Handle(V1Context<CheckRequest> context)
    {
        var subject = new CheckSubject(context);
        if (CheckRules.Table.FirstBroken(subject) is { } broken)
            return Error(broken);

        var request = context.Request;
        var accepted = request.Backdoor ?? (request.OrderAmount <= options.CreditLimit && Countries.IsServed(request.CountryCode));
        if (!accepted)
            return Reply(CheckOutcomeCode.Rejected, "Advies=0");

        var check = new CreditCheck
        {
            Id = Guid.NewGuid(),
            MerchantId = context.Merchant.Id,
            IsGuaranteed = subject.Workflow!.IsGuaranteed,
            Amount = Money.Round(request.OrderAmount),
            ExpiresAt = context.Now + options.CheckLifetime,
        };
        context.Db.Checks.Add(check);
        return Reply(CheckOutcomeCode.Accepted, "Advies=1", check.Id.ToString());
    }

    private static CheckResponse Reply(CheckOutcomeCode code, string advice, string? uuid = null) => new()
    {
        Result = ReplyKind.Outcome,
        Outcome = new CheckOutcome { Code = code, Description = advice },
        CheckUuid = uuid,
    };
}
