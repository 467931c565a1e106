using Billink.Envelopes;
using Billink.Testing;
using Billink.V1;

namespace Billink.Generated.Tests.Oracle;

/// <summary>Recorded replies of Billink's test servers from 2014 and 2018, which are the strongest evidence about v1.</summary>
public class RecordedReplyTests
{
    [SharedFact]
    public void Accepted_checks()
    {
        var of2014 = Read(V1Operations.Check, "check.response.accepted.2014.xml");
        var of2018 = Read(V1Operations.Check, "check.response.accepted.2018.xml");

        foreach (var reply in (CheckResponse[])[of2014, of2018])
        {
            reply.Result.ShouldBe(ReplyKind.Of("MSG"));
            reply.Outcome!.Code.ShouldBe(CheckOutcomeCode.Accepted);
            reply.Outcome.Description.ShouldBe("Advies=1");
            Guid.TryParseExact(reply.CheckUuid, "D", out _).ShouldBeTrue();
        }

        of2014.CheckUuid.ShouldNotBe(of2018.CheckUuid);
    }

    [SharedFact]
    public void A_rejected_check_is_a_reply_without_a_uuid_and_not_an_error()
    {
        var reply = Read(V1Operations.Check, "check.response.rejected.2018.xml");

        reply.Outcome!.Code.ShouldBe(CheckOutcomeCode.Rejected);
        reply.Outcome.Description.ShouldBe("Advies=0");
        reply.CheckUuid.ShouldBeNull();
    }

    [SharedTheory]
    [InlineData("order.response.ok.2014-05.xml", false)]
    [InlineData("order.response.ok-with-invoice.2014.xml", true)]
    [InlineData("order.response.ok.2018.xml", false)]
    public void Added_orders_some_with_their_invoice_number(string file, bool hasInvoice)
    {
        var outcome = Read(V1Operations.CreateOrder, file).Outcome!;

        outcome.Code.Value.ShouldBe("200");
        outcome.Code.IsKnown.ShouldBeTrue();
        outcome.Description.ShouldBe("Order successfully added");
        (outcome.InvoiceNumber is not null).ShouldBe(hasInvoice);
    }

    [SharedFact]
    public void A_state_without_steps()
    {
        var invoice = Read(V1Operations.Status, "status.response.ok.2018.xml").Outcome!.Invoices!.ShouldHaveSingleItem();

        invoice.InvoiceNumber.ShouldBe("1529499250");
        invoice.State.Value.ShouldBe("0");
        invoice.Description.ShouldBe("No steps given");
        invoice.PaidOut.ShouldBeNull();
    }

    [SharedFact]
    public void Invoices_that_were_not_found_are_states_and_not_an_error()
    {
        var invoices = Read(V1Operations.Status, "status.response.not-found.2014.xml").Outcome!.Invoices!;

        invoices.Count.ShouldBe(2);
        invoices.Select(invoice => invoice.InvoiceNumber).Distinct().Count().ShouldBe(2);
        invoices.ShouldAllBe(invoice => invoice.State.Value == "-1" && invoice.State.IsKnown && invoice.Description == "Order not found");
    }

    [SharedFact]
    public void An_invoice_with_an_invalid_number_has_an_empty_number()
    {
        var invoice = Read(V1Operations.Status, "status.response.lowercase-items.2014.xml").Outcome!.Invoices!.ShouldHaveSingleItem();

        invoice.InvoiceNumber.ShouldBe("");
        invoice.State.Value.ShouldBe("-1");
    }

    [SharedFact]
    public void A_started_workflow()
    {
        var outcome = Read(V1Operations.StartWorkflow, "start-workflow.response.ok.2018.xml").Outcome!;

        outcome.Code.Value.ShouldBe("500");
        outcome.Code.IsKnown.ShouldBeTrue();
        var invoice = outcome.Invoices!.ShouldHaveSingleItem();
        (invoice.InvoiceNumber, invoice.Message, invoice.Code.Value).ShouldBe(("1529499250", "Success", "500"));
    }

    [SharedFact]
    public void An_unknown_invoice_is_error_704_with_its_number_in_the_text()
    {
        var error = Error(V1Operations.StartWorkflow, "start-workflow.response.error-704.2014.xml");

        error.Code.ShouldBe("704");
        error.Message.ShouldStartWith("Unknown invoice number");
        V1Operations.StartWorkflow.Errors.Find(error.Code, error.Message).ShouldNotBeNull();
    }

    [SharedFact]
    public void A_missing_check_was_error_441_in_2014()
    {
        var error = Error(V1Operations.CreateOrder, "order.response.error-441.2014.xml");

        error.Code.ShouldBe("441");
        error.Message.ShouldStartWith("Missing CHECKUUID");
        V1Operations.CreateOrder.Errors.Find(error.Code, error.Message).ShouldNotBeNull();
    }

    private static byte[] Body(string file) => File.ReadAllBytes(Repository.SharedFile("fixtures", "v1", "examples", file));

    private static TResponse Read<TRequest, TResponse>(BillinkOperation<TRequest, TResponse> operation, string file)
        where TRequest : class, IBillinkRequest<TRequest>
    {
        var body = Body(file);
        operation.Envelope.ReadError(200, body).ShouldBeNull();
        return operation.ResponseCodec.Read(body);
    }

    private static BillinkErrorReply Error(BillinkOperation operation, string file) =>
        operation.Envelope.ReadError(200, Body(file)).ShouldNotBeNull();
}
