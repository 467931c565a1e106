using Billink.V2;

namespace Billink.AotSmoke;

/// <summary>Every operation of v2, with the examples of the contract. A list of names, since the compiler must know the types.</summary>
internal static class V2Checks
{
    public static async Task RunAsync(Smoke smoke)
    {
        await RunAsync(smoke, V2Operations.CreateSession);
        await RunAsync(smoke, V2Operations.GetSessionStatus);
        await RunAsync(smoke, V2Operations.Credit);
        await RunAsync(smoke, V2Operations.StartWorkflow);
        await RunAsync(smoke, V2Operations.Payment);
        await RunAsync(smoke, V2Operations.OnHold);
        await RunAsync(smoke, V2Operations.Resume);
        await RunAsync(smoke, V2Operations.OrderInfo);
        await RunAsync(smoke, V2Operations.Message);
        await RunAsync(smoke, V2Operations.CreateDispute);
        await RunAsync(smoke, V2Operations.ListDisputeCategories);
        await RunAsync(smoke, V2Operations.ListInvoices);
        await RunAsync(smoke, V2Operations.DownloadInvoice);
        await RunAsync(smoke, V2Operations.CreateMerchant);
        await RunAsync(smoke, V2Operations.GetMerchantSettings);
        await RunAsync(smoke, V2Operations.SetOrderWebhook);
        await RunAsync(smoke, V2Operations.DisableOrderWebhook);
        await RunAsync(smoke, V2Operations.SetSessionWebhook);
        await RunAsync(smoke, V2Operations.DisableSessionWebhook);
        await RunAsync(smoke, V2Operations.GenerateWebhookSecret);
        await RunAsync(smoke, V2Operations.SetOrderWebhookV3);
        await RunAsync(smoke, V2Operations.DisableOrderWebhookV3);
        await RunAsync(smoke, V2Operations.SetSessionWebhookV3);
        await RunAsync(smoke, V2Operations.DisableSessionWebhookV3);
        smoke.Covers(V2Operations.All);
        smoke.Refuses(new OnHoldRequest { WorkflowNumber = "1", InvoiceNumber = "A", Days = 15 });
        smoke.Refuses(new CreditRequest { Invoices = [] });
    }

    private static Task RunAsync<TRequest, TResponse>(Smoke smoke, BillinkOperation<TRequest, TResponse> operation)
        where TRequest : class, IBillinkRequest<TRequest> =>
        smoke.RunAsync(operation, [.. ContractExamples.RequestsOf(operation)], [.. ContractExamples.RepliesOf(operation)]);
}
