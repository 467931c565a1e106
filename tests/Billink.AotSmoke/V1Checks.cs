using System.Text;
using Billink.V1;

namespace Billink.AotSmoke;

/// <summary>Every operation of v1, with messages as its documentation and its recordings have them.</summary>
internal static class V1Checks
{
    private const string Acknowledged = "<MSG><CODE>200</CODE><DESCRIPTION>OK</DESCRIPTION></MSG>";

    public static async Task RunAsync(Smoke smoke)
    {
        await RunAsync(smoke, V1Operations.Check, Samples.Check, "<MSG><CODE>500</CODE><DESCRIPTION>Advies=1</DESCRIPTION></MSG><UUID>00000000-0000-4000-8000-000000000001</UUID>");
        await RunAsync(smoke, V1Operations.CreateOrder, Samples.Order, "<MSG><CODE>200</CODE><DESCRIPTION>Order successfully added</DESCRIPTION></MSG>");
        await RunAsync(
            smoke,
            V1Operations.Status,
            new StatusRequest { Invoices = [new() { InvoiceNumber = "A-1", WorkflowNumber = 1 }] },
            "<MSG><CODE>200</CODE><INVOICES><INVOICE><INVOICENUMBER>A-1</INVOICENUMBER><STATUS>0</STATUS><DESCRIPTION>No steps given</DESCRIPTION></INVOICE></INVOICES></MSG>");
        await RunAsync(
            smoke,
            V1Operations.StartWorkflow,
            new StartWorkflowRequest { Invoices = [new() { InvoiceNumber = "A-1" }] },
            "<MSG><CODE>500</CODE><STATUSES><ITEM><INVOICENUMBER>A-1</INVOICENUMBER><MESSAGE>Success</MESSAGE><CODE>500</CODE></ITEM></STATUSES></MSG>");
        await RunAsync(
            smoke,
            V1Operations.Credit,
            new CreditRequest { Invoices = [new() { InvoiceNumber = "A-1", Amount = 12.50m }] },
            "<MSG><STATUSES><ITEM><INVOICENUMBER>A-1</INVOICENUMBER><MESSAGE>Credit applied: 12.50 EURO; Order paid.</MESSAGE><CODE>200</CODE></ITEM></STATUSES></MSG>");
        await RunAsync(
            smoke,
            V1Operations.Payment,
            new PaymentRequest { Invoices = [new() { InvoiceNumber = "A-1", Amount = 12.50m, Description = "Part" }] },
            "<MSG><INVOICES><ITEM><INVOICENUMBER>A-1</INVOICENUMBER><MESSAGE>Success</MESSAGE><CODE>200</CODE></ITEM></INVOICES></MSG>");
        await RunAsync(smoke, V1Operations.OnHold, new OnHoldRequest { WorkflowNumber = 1, InvoiceNumber = "A-1", Days = 14 }, Acknowledged);
        await RunAsync(smoke, V1Operations.Resume, new ResumeRequest { WorkflowNumber = 1, InvoiceNumber = "A-1" }, Acknowledged);
        await RunAsync(smoke, V1Operations.Message, new MessageRequest { WorkflowNumber = 1, InvoiceNumber = "A-1", Message = "Called" }, Acknowledged);
        await RunAsync(smoke, V1Operations.File, new FileRequest { WorkflowNumber = 1, InvoiceNumber = "A-1" }, "<MSG><CODE>200</CODE><DESCRIPTION>invoice.pdf</DESCRIPTION></MSG>");
        smoke.Covers(V1Operations.All);
        smoke.Refuses(new OnHoldRequest { WorkflowNumber = 1, InvoiceNumber = "A-1", Days = 15 });
        smoke.Refuses(Samples.Order with { OrderNumber = "not allowed!" });
    }

    private static Task RunAsync<TRequest, TResponse>(Smoke smoke, BillinkOperation<TRequest, TResponse> operation, TRequest request, string reply)
        where TRequest : class, IBillinkRequest<TRequest> =>
        smoke.RunAsync(operation, [request], [Document($"<RESULT>MSG</RESULT>{reply}"), .. operation.Errors.Select(error =>
            Document($"<RESULT>ERROR</RESULT><ERROR><CODE>{error.Code}</CODE><DESCRIPTION>{error.Category}</DESCRIPTION></ERROR>"))]);

    private static byte[] Document(string content) => Encoding.UTF8.GetBytes($"<?xml version='1.0' encoding='UTF-8' ?><API>{content}</API>");
}
