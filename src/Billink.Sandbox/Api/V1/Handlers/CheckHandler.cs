using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Api.V1.Rules;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>May this customer pay afterwards? A refusal is a result, and has no UUID.</summary>
internal sealed class CheckHandler(BillinkSandboxOptions options)
    : V1Handler<CheckRequest, CheckResponse, CheckErrorCode>(V1Operations.Check, options)
{
    protected override Task<ApiResult<CheckResponse>> AnswerAsync(V1Context<CheckRequest> call, CancellationToken cancellationToken) =>
        Task.FromResult(Answer(call));

    private ApiResult<CheckResponse> Answer(V1Context<CheckRequest> call)
    {
        var subject = new CheckSubject(call);
        if (CheckRules.Table.FirstBroken(subject) is { } broken)
            return Refuse(broken);

        var request = call.Request;
        var accepted = request.Backdoor ?? request.OrderAmount <= Options.CreditLimit;
        if (!accepted)
            return Reply(CheckOutcomeCode.Rejected, "Advies=0");

        var check = new CreditCheck
        {
            Id = Guid.NewGuid(),
            MerchantId = call.Merchant.Id,
            IsGuaranteed = subject.Workflow!.IsGuaranteed,
            Amount = Money.Round(request.OrderAmount),
            ExpiresAt = call.Now + Options.CheckLifetime,
        };
        call.Db.Checks.Add(check);
        return Reply(CheckOutcomeCode.Accepted, "Advies=1", check.Id.ToString());
    }

    private static CheckResponse Reply(CheckOutcomeCode code, string advice, string? uuid = null) => new()
    {
        Result = ReplyKind.Outcome,
        Outcome = new CheckOutcome { Code = code, Description = advice },
        CheckUuid = uuid,
    };
}
