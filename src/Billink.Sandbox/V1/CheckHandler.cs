using Billink.Sandbox.Checks;
using Billink.Sandbox.Exchange;
using Billink.Sandbox.Orders;
using Billink.Sandbox.V1.Rules;
using Billink.V1;

namespace Billink.Sandbox.V1;

/// <summary>May this customer pay afterwards? A refusal is a result, and has no UUID.</summary>
internal sealed class CheckHandler(BillinkSandboxOptions options)
    : V1Handler<CheckRequest, CheckResponse, CheckErrorCode>(V1Operations.Check, options)
{
    protected override Task<Answer<CheckResponse>> AnswerAsync(V1Call<CheckRequest> call, CancellationToken cancellation) =>
        Task.FromResult(Answer(call));

    private Answer<CheckResponse> Answer(V1Call<CheckRequest> call)
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
