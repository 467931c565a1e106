using System.Text;
using Billink.Envelopes;

namespace Billink.Generated.Tests.Envelopes;

/// <summary>Each family of replies reports errors in its own form, often with HTTP 200.</summary>
public class JsonEnvelopeTests
{
    [Theory]
    [InlineData(JsonEnvelopes.StatusMessage, """{"status":"error","message":"Access denied"}""", null, "Access denied")]
    [InlineData(
        JsonEnvelopes.ResultError,
        """{"result":"ERROR","error":{"code":"707","description":"Order is already paid"}}""",
        "707",
        "Order is already paid")]
    [InlineData(JsonEnvelopes.ResultError, """{"result":"ERROR","error":{"code":101,"message":"Unknown"}}""", "101", "Unknown")]
    [InlineData(JsonEnvelopes.ResultError, """{"result":"Error","code":"402","description":"In other case"}""", "402", "In other case")]
    [InlineData(JsonEnvelopes.ResultError, """{"error":{"code":"012","description":"Leading zero"}}""", "012", "Leading zero")]
    [InlineData(
        JsonEnvelopes.ErrorBackend,
        """{"error_backend":{"http_status_code":400,"http_body":"{\"message\":\"Blank\"}"}}""",
        "400",
        "Blank")]
    [InlineData(JsonEnvelopes.ErrorBackend, """{"error_backend":{"http_body":{"message":"As an object"}}}""", null, "As an object")]
    [InlineData(
        JsonEnvelopes.ErrorBackend,
        """{"http_status_code":416,"http_body":"not json","http_body_encoding":"utf-8"}""",
        "416",
        "not json")]
    [InlineData(
        JsonEnvelopes.CodeMessageError,
        """{"code":400,"message":"No such invoice","error":"Bad Request"}""",
        "400",
        "No such invoice")]
    [InlineData(
        JsonEnvelopes.CodeDescriptionResult,
        """{"code":"401","description":"Name too short","result":"ERROR"}""",
        "401",
        "Name too short")]
    public void An_error_on_http_200_is_found(JsonEnvelopes family, string body, string? code, string message) =>
        ReadError(family, 200, body).ShouldBe(new BillinkErrorReply(code, message));

    [Theory]
    [InlineData(JsonEnvelopes.StatusMessage, """{"status":"success","message":"Webhook has been set"}""")]
    [InlineData(JsonEnvelopes.StatusMessage, """{"status":"session_expired"}""")]
    [InlineData(JsonEnvelopes.ResultError, """{"result":"MSG","statuses":[{"code":707,"invoiceNumber":"A","message":"error"}]}""")]
    [InlineData(JsonEnvelopes.ResultError, """{"code":"200","description":"ERROR","result":"MSG"}""")]
    [InlineData(JsonEnvelopes.ErrorBackend, """{"status":"success","sessionID":"1"}""")]
    [InlineData(JsonEnvelopes.CodeMessageError, """{"id":1,"status":"open","error":""}""")]
    [InlineData(JsonEnvelopes.CodeMessageError, """{"id":1,"error":null}""")]
    [InlineData(JsonEnvelopes.CodeDescriptionResult, """{"code":"200","description":"Created","result":"MSG"}""")]
    public void A_success_is_not_an_error(JsonEnvelopes family, string body) => ReadError(family, 200, body).ShouldBeNull();

    [Theory]
    [InlineData(400, """{"status":"error","message":"The order cannot be resumed"}""", null, "The order cannot be resumed")]
    [InlineData(404, """{"message":"Client is not found"}""", null, "Client is not found")]
    [InlineData(400, """{"result":"ERROR","error":{"code":"101","description":"Unknown"}}""", "101", "Unknown")]
    [InlineData(500, """{"error":"Something went wrong"}""", null, "Something went wrong")]
    [InlineData(403, """{"status":"success"}""", null, "")]
    public void Every_family_of_errors_is_recognized_with_an_error_status(int status, string body, string? code, string message) =>
        ReadError(JsonEnvelopes.None, status, body).ShouldBe(new BillinkErrorReply(code, message));

    [Theory]
    [InlineData(200, "")]
    [InlineData(200, "<html>error</html>")]
    [InlineData(200, """{"status":"error","mess""")]
    [InlineData(200, """["error"]""")]
    [InlineData(200, "%PDF-1.7 error")]
    [InlineData(502, "<html>Bad Gateway</html>")]
    [InlineData(502, "")]
    [InlineData(502, "null")]
    [InlineData(502, """{"upstream":"timeout"}""")]
    public void A_reply_that_is_not_billinks_has_no_error(int status, string body) =>
        ReadError((JsonEnvelopes)31, status, body).ShouldBeNull();

    [Fact]
    public void An_operation_may_have_several_families()
    {
        const JsonEnvelopes Both = JsonEnvelopes.ResultError | JsonEnvelopes.StatusMessage;

        ReadError(Both, 200, """{"result":"ERROR","error":{"code":"701","description":"No"}}""")!.Code.ShouldBe("701");
        ReadError(Both, 200, """{"status":"error","message":"No"}""")!.Message.ShouldBe("No");
    }

    [Theory]
    [InlineData("""{"status":"error","message":"No"}""")]
    [InlineData("""{"STATUS":"ERROR","Message":"No"}""")]
    [InlineData("""{"\u0073tatus":"\u0065rror","message":"No"}""")]
    [InlineData("""{"eRRoR":{"code":1,"message":"No"}}""")]
    public void The_family_that_an_operation_expects_does_not_matter(string body) =>
        ReadError(JsonEnvelopes.None, 200, body)!.Message.ShouldBe("No");

    private static BillinkErrorReply? ReadError(JsonEnvelopes families, int status, string body) =>
        new JsonEnvelope(families).ReadError(status, Encoding.UTF8.GetBytes(body));
}
