using System.Buffers;
using Billink.Sandbox.Exchange;
using Billink.Sandbox.Merchants;
using Billink.Sandbox.V2;
using Billink.V2;

namespace Billink.Sandbox.Webhooks;

/// <summary>What the operations on webhooks share: who may ask, and how errors look.</summary>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TResponse">The reply.</typeparam>
/// <typeparam name="TCode">The operation's error codes, whose members have the same names in all of them.</typeparam>
internal abstract class WebhookHandler<TRequest, TResponse, TCode>(BillinkOperation<TRequest, TResponse> operation)
    : V2Handler<TRequest, TResponse, TCode>(operation)
    where TRequest : class, IBillinkRequest<TRequest>
    where TResponse : class
    where TCode : struct, Enum
{
    protected abstract (string? Username, string? Id) CredentialsOf(TRequest request);

    /// <summary>What is wrong with the rest of the request, if anything is.</summary>
    protected virtual Refusal? Check(TRequest request) => null;

    protected abstract Answer<TResponse> Answer(TRequest request, WebhookSettings settings);

    /// <summary>In the order of the table: what is missing, what has a wrong form, who asks.</summary>
    protected sealed override async Task<Answer<TResponse>> AnswerAsync(TRequest request, V2Call call, CancellationToken cancellation)
    {
        var (username, id) = CredentialsOf(request);
        if (string.IsNullOrWhiteSpace(username))
            return Unreadable();
        if (string.IsNullOrWhiteSpace(id))
            return Refuse(nameof(GenerateWebhookSecretErrorCode.MissingId));
        if (Check(request) is { } refusal)
            return refusal;

        var merchant = await MerchantLookup.FindAsync(call.Db, username, cancellation);
        if (merchant is null || merchant.ClientId != id)
            return Refuse(nameof(GenerateWebhookSecretErrorCode.ClientNotFound));
        if (await call.Db.WebhookSettings.FindAsync([merchant.Id], cancellation) is not { } settings)
        {
            settings = new WebhookSettings { MerchantId = merchant.Id };
            call.Db.WebhookSettings.Add(settings);
        }

        return Answer(request, settings);
    }

    /// <summary>A body that can't be read has no username.</summary>
    protected sealed override Refusal Unreadable() => Refuse(nameof(GenerateWebhookSecretErrorCode.MissingUsername));

    protected sealed override void WriteRefusal(IBufferWriter<byte> output, Refusal refusal) => WriteStatusMessage(output, refusal);

    protected Refusal Refuse(string name) => Refuse(Enum.Parse<TCode>(name));
}
