namespace Billink.AotSmoke;

/// <summary>Requests that the contract doesn't allow, of both versions.</summary>
internal static class RefusedRequests
{
    public static void Run(Smoke smoke)
    {
        smoke.Refuses(new V1.OnHoldRequest { WorkflowNumber = 1, InvoiceNumber = "A-1", Days = 15 });
        smoke.Refuses(new V1.PaymentRequest { Invoices = [new() { InvoiceNumber = "A-1", Amount = 1, Description = new('x', 31) }] });
        smoke.Refuses(new V2.OnHoldRequest { WorkflowNumber = "1", InvoiceNumber = "A", Days = 15 });
        smoke.Refuses(new V2.CreditRequest { Invoices = [] });
    }
}
