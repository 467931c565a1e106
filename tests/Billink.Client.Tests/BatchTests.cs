using Billink.V1;
using Billink.V2;

namespace Billink.Client.Tests;

/// <summary>A batch with a failed invoice throws on request, in both versions.</summary>
public class BatchTests
{
    public static TheoryData<string, string> Outcomes => new()
    {
        { "Orders_Credit", "200" }, { "Orders_RegisterPayment", "200" }, { "Orders_StartWorkflow", "200" },
        { "Legacy_Credit", "200" }, { "Legacy_RegisterPayment", "200" }, { "Legacy_StartWorkflow", "500" },
    };

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void A_batch_without_a_failure_is_returned(string operation, string good) => Should.NotThrow(() => Check(operation, good, good));

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void A_failed_invoice_throws_with_its_number_and_code(string operation, string good)
    {
        var exception = Should.Throw<BillinkBatchException>(() => Check(operation, good, "706"));

        exception.Operation.Id.ShouldBe(operation);
        exception.Failures.ShouldBe([new BillinkBatchFailure("A-2", "706", "Jip Jansen")]);
        exception.Count.ShouldBe(2);
        exception.Message.ShouldBe($"{operation} failed for 1 of 2 invoices: A-2 (706). The other ones succeeded: don't send them again.");
    }

    [Fact]
    public void A_code_that_the_contract_does_not_know_counts_as_failed() =>
        Should.Throw<BillinkBatchException>(() => Check("Orders_Credit", "998", "999")).Message
            .ShouldBe("Orders_Credit failed for 2 of 2 invoices: A-1 (998), A-2 (999).");

    private static object Check(string operation, string first, string second) => operation switch
    {
        "Orders_Credit" => Read(V2.V2Operations.Credit, V2Reply("statuses", first, second)).ThrowIfAnyFailed(),
        "Orders_RegisterPayment" => Read(V2.V2Operations.Payment, V2Reply("invoices", first, second)).ThrowIfAnyFailed(),
        "Orders_StartWorkflow" => Read(V2.V2Operations.StartWorkflow, V2Reply("statuses", first, second)).ThrowIfAnyFailed(),
        "Legacy_Credit" => Read(V1.V1Operations.Credit, V1Reply("STATUSES", first, second)).ThrowIfAnyFailed(),
        "Legacy_RegisterPayment" => Read(V1.V1Operations.Payment, V1Reply("INVOICES", first, second)).ThrowIfAnyFailed(),
        _ => Read(V1.V1Operations.StartWorkflow, V1Reply("STATUSES", first, second)).ThrowIfAnyFailed(),
    };

    private static TResponse Read<TRequest, TResponse>(BillinkOperation<TRequest, TResponse> operation, string reply)
        where TRequest : class, IBillinkRequest<TRequest> =>
        operation.ResponseCodec.Read(System.Text.Encoding.UTF8.GetBytes(reply));

    private static string V2Reply(string list, string first, string second) => $$"""
        {"result":"MSG","code":"200","{{list}}":[
        {"invoiceNumber":"A-1","code":{{first}},"message":"x"},{"invoiceNumber":"A-2","code":{{second}},"message":"Jip Jansen"}]}
        """;

    private static string V1Reply(string list, string first, string second) => $"""
        <API><RESULT>MSG</RESULT><MSG><CODE>500</CODE><{list}>
        <ITEM><INVOICENUMBER>A-1</INVOICENUMBER><MESSAGE>x</MESSAGE><CODE>{first}</CODE></ITEM>
        <ITEM><INVOICENUMBER>A-2</INVOICENUMBER><MESSAGE>Jip Jansen</MESSAGE><CODE>{second}</CODE></ITEM></{list}></MSG></API>
        """;
}
