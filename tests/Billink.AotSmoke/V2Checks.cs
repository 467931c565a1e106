using Billink.V2;

namespace Billink.AotSmoke;

/// <summary>Every operation of v2, with the examples of the contract. Each is named: its types must be known before the program runs.</summary>
internal static class V2Checks
{
    public static void Run(Smoke smoke)
    {
        Run(smoke, V2Operations.CreateSession);
        Run(smoke, V2Operations.GetSessionStatus);
        Run(smoke, V2Operations.Credit);
        Run(smoke, V2Operations.StartWorkflow);
        Run(smoke, V2Operations.Payment);
        Run(smoke, V2Operations.OnHold);
        Run(smoke, V2Operations.Resume);
        Run(smoke, V2Operations.OrderInfo);
        Run(smoke, V2Operations.Message);
        Run(smoke, V2Operations.CreateDispute);
        Run(smoke, V2Operations.ListDisputeCategories);
        Run(smoke, V2Operations.ListInvoices);
        Run(smoke, V2Operations.DownloadInvoice);
        Run(smoke, V2Operations.CreateMerchant);
        Run(smoke, V2Operations.GetMerchantSettings);
        Run(smoke, V2Operations.SetOrderWebhook);
        Run(smoke, V2Operations.DisableOrderWebhook);
        Run(smoke, V2Operations.SetSessionWebhook);
        Run(smoke, V2Operations.DisableSessionWebhook);
        Run(smoke, V2Operations.GenerateWebhookSecret);
        Run(smoke, V2Operations.SetOrderWebhookV3);
        Run(smoke, V2Operations.DisableOrderWebhookV3);
        Run(smoke, V2Operations.SetSessionWebhookV3);
        Run(smoke, V2Operations.DisableSessionWebhookV3);
        smoke.Covers(V2Operations.All);
        smoke.Refuses(new OnHoldRequest { WorkflowNumber = "1", InvoiceNumber = "A", Days = 15 });
        smoke.Refuses(new CreditRequest { Invoices = [] });
    }

    private static void Run<TRequest, TResponse>(Smoke smoke, BillinkOperation<TRequest, TResponse> operation)
        where TRequest : class, IBillinkRequest<TRequest> =>
        smoke.Run(operation, ContractExamples.RequestsOf(operation), ContractExamples.RepliesOf(operation));
}
