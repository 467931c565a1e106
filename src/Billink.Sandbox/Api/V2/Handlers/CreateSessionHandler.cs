using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Billink.Sandbox.Api.Invoices;
using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Api.V2.Rules;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Orders;
using Billink.Sandbox.Services.Sessions;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Creates a session, which has a hosted checkout.</summary>
internal sealed class CreateSessionHandler(BillinkSandboxOptions options)
    : V2Handler<CreateSessionRequest, CreateSessionResponse, CreateSessionErrorCode>(V2Operations.CreateSession)
{
    protected override ApiError UnreadableError() => Error(CreateSessionErrorCode.InvalidForm, "1) The body is not the JSON of a session.");

    protected override async Task<ApiResult<CreateSessionResponse>> HandleAsync(
        CreateSessionRequest request, V2Context context, CancellationToken cancellationToken)
    {
        var form = SessionForm.Of(request);
        if (!form.IsValid)
            return Error(CreateSessionErrorCode.InvalidForm, form.ToString());

        var merchant = await context.Db.FindMerchantAsync(request.Client.BillinkUsername!, cancellationToken);
        if (merchant is null || merchant.ClientId != request.Client.BillinkId)
            return Error(CreateSessionErrorCode.ClientNotFound);
        if (!merchant.MayOpenSessions)
            return Error(CreateSessionErrorCode.AccessDenied);

        if (FindWorkflow(merchant, request.Client.WorkflowNumber) is not { } workflow)
            form.AddInvalid("client.workflowNumber");
        else if (request.Transaction.TotalAmount > workflow.MaximumAmount)
            form.AddInvalid("transaction.totalAmount");
        if (await new OrderService(context.Db, merchant, context.Now).HasAsync(request.Transaction.OrderNumber, cancellationToken))
            form.AddInvalid("transaction.orderNumber");
        if (!form.IsValid)
            return Error(CreateSessionErrorCode.InvalidForm, form.ToString());

        var session = Open(request, merchant, context.Now);
        new SessionService(context.Db, context.Now).Open(session);
        return new CreateSessionResponse
        {
            Status = ReplyStatus.Success,
            SessionId = session.Id,
            // The Host header of a request can be anything, so this may be no absolute URI.
            SessionUrl = new Uri($"{context.BaseUrl}/checkout/{session.Id}", UriKind.RelativeOrAbsolute),
            Invoice = session.PublicNumber,
            ExpiresAt = new(session.ExpiresAt.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)),
            CustomerId = CustomerId(merchant, request.Customer.Email),
            CustomInvoiceId = request.Transaction.CustomInvoiceId,
        };
    }

    /// <summary>
    /// A 400 comes from a backend behind the session service, and is wrapped (the endpoint's page; its members are inferred).
    /// </summary>
    protected override void WriteError(IBufferWriter<byte> output, ApiError error)
    {
        if (!error.Row.Value.Equals(CreateSessionErrorCode.InvalidForm))
        {
            ErrorBodies.WriteStatusMessage(output, error);
            return;
        }

        var inner = new ArrayBufferWriter<byte>();
        ErrorBodies.WriteStatusMessage(inner, error);
        var body = new BackendError
        {
            Backend = new BackendReply
            {
                HttpStatusCode = error.Row.HttpStatus,
                HttpBody = Encoding.UTF8.GetString(inner.WrittenSpan),
            },
        };
        ErrorBodies.Write(output, body, BackendError.WriteJson);
    }

    private Session Open(CreateSessionRequest request, Merchant merchant, DateTimeOffset now)
    {
        var workflowNumber = FindWorkflow(merchant, request.Client.WorkflowNumber)!.Number;
        var returnTo = request.Client.ReturnUrls;
        return new Session
        {
            Id = Guid.CreateVersion7(now).ToString("N"), // ids of the same time are stored together: fewer pages to write
            MerchantId = merchant.Id,
            WorkflowNumber = workflowNumber,
            OrderNumber = request.Transaction.OrderNumber,
            PublicNumber = InvoiceNumber.For(workflowNumber, merchant.Prefix, request.Transaction.OrderNumber),
            TransactionId = "tx_" + Guid.NewGuid().ToString("N")[..12],
            CustomInvoiceId = request.Transaction.CustomInvoiceId,
            OpenedAt = now,
            ExpiresAt = now + options.SessionLifetime,
            Purchase = PurchaseMapping.Of(request),
            LogoUrl = SessionReturnUrls.Safe(request.Client.Options?.LogoUrl),
            ReturnTo = SessionReturnUrls.Of(returnTo?.SuccessUrl, returnTo?.FailUrl, returnTo?.CancelUrl, returnTo?.BackUrl),
        };
    }

    private static SandboxWorkflow? FindWorkflow(Merchant merchant, string text) =>
        WorkflowText.Number(text) is { } number ? merchant.FindWorkflow(number) : null;

    /// <summary>The customer id is the same for every session of a customer.</summary>
    private static string CustomerId(Merchant merchant, string email) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{merchant.Username}\n{email.Trim().ToUpperInvariant()}")))[..16];
}
