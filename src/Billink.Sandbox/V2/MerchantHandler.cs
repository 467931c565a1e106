using System.Buffers;
using Billink.Sandbox.Exchange;
using Billink.Sandbox.Merchants;

namespace Billink.Sandbox.V2;

/// <summary>What operations share that only need to know who asks. That they answer as webhook operations do is inferred.</summary>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TResponse">The reply.</typeparam>
/// <typeparam name="TCode">The operation's error codes, which have the three that are named here.</typeparam>
internal abstract class MerchantHandler<TRequest, TResponse, TCode>(BillinkOperation<TRequest, TResponse> operation)
    : V2Handler<TRequest, TResponse, TCode>(operation)
    where TRequest : class, IBillinkRequest<TRequest>
    where TResponse : class
    where TCode : struct, Enum
{
    public override bool Writes => false;

    protected abstract (string? Username, string? Id) CredentialsOf(TRequest request);

    protected abstract TResponse Answer(Merchant merchant);

    protected override Refusal Unreadable() => Refuse("MissingUsername");

    protected override void WriteRefusal(IBufferWriter<byte> output, Refusal refusal) => WriteStatusMessage(output, refusal);

    protected override async Task<Answer<TResponse>> AnswerAsync(TRequest request, V2Call call, CancellationToken cancellation)
    {
        var (username, id) = CredentialsOf(request);
        if (string.IsNullOrWhiteSpace(username))
            return Refuse("MissingUsername");
        if (string.IsNullOrWhiteSpace(id))
            return Refuse("MissingId");
        var merchant = await MerchantLookup.FindAsync(call.Db, username, cancellation);
        return merchant is null || merchant.ClientId != id ? Refuse("ClientNotFound") : Answer(merchant);
    }

    private Refusal Refuse(string name) => Refuse(Enum.Parse<TCode>(name));
}
