using System.Text;
using Billink.V1;

namespace Billink.AotSmoke;

/// <summary>Every operation of v1, with messages from its documentation and from recorded traffic.</summary>
internal static class V1Checks
{
    public static async Task RunAsync(Smoke smoke)
    {
        await RunAsync(
            smoke,
            V1Operations.Check,
            Samples.Check,
            Message("500", "Advies=1") + "<UUID>00000000-0000-4000-8000-000000000001</UUID>");
        await RunAsync(smoke, V1Operations.CreateOrder, Samples.Order, Message("200", "Order successfully added"));
        await RunAsync(
            smoke,
            V1Operations.Status,
            new StatusRequest { Invoices = [new() { InvoiceNumber = "A-1", WorkflowNumber = 1 }] },
            """
            <MSG><CODE>200</CODE><INVOICES>
              <INVOICE><INVOICENUMBER>A-1</INVOICENUMBER><STATUS>0</STATUS><DESCRIPTION>No steps given</DESCRIPTION></INVOICE>
            </INVOICES></MSG>
            """);
        await RunAsync(
            smoke,
            V1Operations.StartWorkflow,
            new StartWorkflowRequest { Invoices = [new() { InvoiceNumber = "A-1" }] },
            $"<MSG><CODE>500</CODE><STATUSES>{Item("Success", "500")}</STATUSES></MSG>");
        await RunAsync(
            smoke,
            V1Operations.Credit,
            new CreditRequest { Invoices = [new() { InvoiceNumber = "A-1", Amount = 12.50m }] },
            $"<MSG><STATUSES>{Item("Credit applied: 12.50 EURO; Order paid.", "200")}</STATUSES></MSG>");
        await RunAsync(
            smoke,
            V1Operations.Payment,
            new PaymentRequest { Invoices = [new() { InvoiceNumber = "A-1", Amount = 12.50m, Description = "Part" }] },
            $"<MSG><INVOICES>{Item("Success", "200")}</INVOICES></MSG>");
        var ok = Message("200", "OK");
        await RunAsync(smoke, V1Operations.OnHold, new OnHoldRequest { WorkflowNumber = 1, InvoiceNumber = "A-1", Days = 14 }, ok);
        await RunAsync(smoke, V1Operations.Resume, new ResumeRequest { WorkflowNumber = 1, InvoiceNumber = "A-1" }, ok);
        var message = new MessageRequest { WorkflowNumber = 1, InvoiceNumber = "A-1", Message = "Called" };
        await RunAsync(smoke, V1Operations.Message, message, ok);
        var file = new FileRequest { WorkflowNumber = 1, InvoiceNumber = "A-1" };
        await RunAsync(smoke, V1Operations.File, file, Message("200", "invoice.pdf"));
        smoke.Covers(V1Operations.All);
        smoke.Refuses(new OnHoldRequest { WorkflowNumber = 1, InvoiceNumber = "A-1", Days = 15 });
        smoke.Refuses(Samples.Order with { OrderNumber = "not allowed!" });
    }

    private static Task RunAsync<TRequest, TResponse>(
        Smoke smoke, BillinkOperation<TRequest, TResponse> operation, TRequest request, string reply)
        where TRequest : class, IBillinkRequest<TRequest>
    {
        var errors = operation.Errors.Select(error =>
            Document($"<RESULT>ERROR</RESULT><ERROR><CODE>{error.Code}</CODE><DESCRIPTION>{error.Category}</DESCRIPTION></ERROR>"));
        return smoke.RunAsync(operation, [request], [Document($"<RESULT>MSG</RESULT>{reply}"), .. errors]);
    }

    private static string Message(string code, string description) =>
        $"<MSG><CODE>{code}</CODE><DESCRIPTION>{description}</DESCRIPTION></MSG>";

    private static string Item(string message, string code) =>
        $"<ITEM><INVOICENUMBER>A-1</INVOICENUMBER><MESSAGE>{message}</MESSAGE><CODE>{code}</CODE></ITEM>";

    private static byte[] Document(string content) =>
        Encoding.UTF8.GetBytes($"<?xml version='1.0' encoding='UTF-8' ?><API>{content}</API>");
}
