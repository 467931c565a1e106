using System.Text;
using Billink.Sandbox.Api.V2.Handlers;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Tests.Harness;
using Billink.Testing;
using Billink.V2;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Tests.Catalog;

/// <summary>The replies of operations that have no handler yet.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Operations => CatalogTests.Operations;

    [Theory]
    [MemberData(nameof(Operations))]
    public void Each_example_is_a_success_that_follows_the_contract(string id)
    {
        var operation = CatalogTests.All.Single(operation => operation.Id == id);

        var reply = ContractExamples.ReplyOf(operation);

        operation.Envelope.ReadError(reply.Status, reply.Body).ShouldBeNull();
        reply.Body.IsEmpty.ShouldBe(reply.ContentType.Length == 0);
        var text = Encoding.UTF8.GetString(reply.Body.Span);
        if (operation.Version is BillinkApiVersion.V1)
            ContractSchemas.ValidateXml(operation.GetType().GetGenericArguments()[1].Name, text).ShouldBeEmpty(text);
        else if (ContractReplies.SchemaOf(operation, reply.Status, isError: false) is { } schema)
            ContractSchemas.ValidateJson(schema, text).ShouldBeEmpty(text);
    }

    [Fact]
    public async Task An_operation_without_a_handler_replies_with_the_example_and_the_journal_notes_it()
    {
        var handler = new ExampleHandler<CreditRequest, CreditResponse>(V2Operations.Credit);
        var request = new ApiRequest(
            "/", new RouteValueDictionary(), new QueryCollection(), new HeaderDictionary(), "", Encoding.UTF8.GetBytes("{}"));

        var (message, _) = handler.Decode(request);
        var result = await handler.InvokeAsync(message!, null!, CancellationToken.None);

        Encoding.UTF8.GetString(result.Value!.Body.Span).ShouldContain("\"result\":\"MSG\"");
        handler.FindNotes(request).ShouldHaveSingleItem().Message.ShouldStartWith("The sandbox has no handler for Orders_Credit.");
        handler.FindDeviations(request).ShouldContain(new SandboxDeviation("invoices", "is required."));
    }

    [Fact]
    public void An_error_of_an_operation_without_a_handler_has_the_form_of_the_contract()
    {
        var handler = new ExampleHandler<CreditRequest, CreditResponse>(V2Operations.Credit);

        var reply = handler.Fail(ApiError.Of(V2Operations.Credit.Errors, CreditErrorCode.UnknownOrder, "A-1"));

        Encoding.UTF8.GetString(reply.Body.Span).ShouldBe(
            """{"result":"ERROR","error":{"code":"404","description":"Order with number A-1 already exists"}}""");
    }
}
