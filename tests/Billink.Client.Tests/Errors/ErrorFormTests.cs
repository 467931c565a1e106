using System.Text;
using Billink.Testing;
using Billink.V2;

namespace Billink.Client.Tests.Errors;

/// <summary>An error is recognized for every operation, form, HTTP status, and case and order of names.</summary>
public class ErrorFormTests
{
    private static readonly int[] Statuses = [200, 400, 403, 404, 500];

    public static TheoryData<string> V2 => [.. V2Operations.All.Select(operation => operation.Id)];

    /// <summary>Every example of a reply with HTTP 200 in the contract.</summary>
    public static TheoryData<string, string> Successes
    {
        get
        {
            var data = new TheoryData<string, string>();
            var document = YamlJson.Convert(YamlJson.Parse(File.ReadAllText(Repository.ContractV2)))!;
            foreach (var operation in ContractOperations.In(document))
            {
                foreach (var example in operation["responses"]?["200"]?["content"]?["application/json"]?["examples"]?.AsObject() ?? [])
                    data.Add(operation["operationId"]!.GetValue<string>(), example.Value!["value"]!.ToJsonString());
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(V2))]
    public async Task Every_form_of_an_error_is_recognized(string id)
    {
        var operation = Operations.Find(id);
        var cells = 0;
        List<string> wrong = [];
        foreach (var form in ErrorForm.All)
        {
            foreach (var (status, body) in from status in Statuses from body in form.Variants() select (status, body))
            {
                var error = await new CannedSender(Encoding.UTF8.GetBytes(body), status).CallAsync(operation);
                cells++;
                var api = error as BillinkApiException;
                if ((api?.Code, api?.WireMessage, api?.HttpStatus) != (form.Code, ErrorForm.Text, status))
                    wrong.Add($"{form.Name} on {status}: {body} → {error?.GetType().Name ?? "success"} {api?.Code}");
            }
        }

        wrong.ShouldBeEmpty();
        cells.ShouldBe(ErrorForm.All.Count * Statuses.Length * ErrorForm.Casings.Count * 2);
    }

    [Theory]
    [MemberData(nameof(Successes))]
    public async Task Every_success_of_the_contract_is_recognized(string id, string body) =>
        (await new CannedSender(Encoding.UTF8.GetBytes(body)).CallAsync(Operations.Find(id))).ShouldBeNull();

    [Theory]
    [InlineData("""{"result":"MSG","statuses":[],"error":""}""")]
    [InlineData("""{"result":"MSG","statuses":[],"error":null}""")]
    [InlineData("""{"result":"MSG","statuses":[],"error":{}}""")]
    [InlineData("""{"result":"MSG","statuses":[{"code":707,"invoiceNumber":"A","message":"error"}]}""")]
    [InlineData("""{"result":"MSG","statuses":[],"description":"ERROR","code":"200","message":"error"}""")]
    public async Task Members_with_the_names_of_an_error_do_not_make_a_success_an_error(string body) =>
        (await new CannedSender(Encoding.UTF8.GetBytes(body)).CallAsync(V2Operations.Credit)).ShouldBeNull();

    [Fact]
    public async Task A_text_without_a_code_identifies_the_error()
    {
        var error = await ErrorAsync(V2Operations.CreateSession, """{"status":"error","message":"Access denied"}""");

        error.Code.ShouldBe("403");
        error.Is(CreateSessionErrorCode.AccessDenied).ShouldBeTrue();
    }

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\udc00 en \\ud83d\\ude00")]
    public async Task An_error_with_undecodable_text_is_still_an_error(string text)
    {
        var body = $$$"""{"x{{{text}}}":"{{{text}}}","error":{"code":"707","description":"{{{text}}}"},"result":"error"}""";

        foreach (var operation in V2Operations.All)
            (await ErrorAsync(operation, body)).Code.ShouldBe("707");
    }

    [Fact]
    public async Task An_error_with_invalid_utf_8_is_still_an_error()
    {
        byte[] body =
        [
            .. "{\"result\":\"error\",\"x"u8, 0xFF, .. "\":\""u8, 0xC3, 0x28,
            .. "\",\"code\":\"707\",\"description\":\"a"u8, 0xFF, .. "\"}"u8,
        ];

        foreach (var operation in V2Operations.All)
            (await new CannedSender(body).CallAsync(operation)).ShouldBeOfType<BillinkApiException>().WireMessage.ShouldBe("a\uFFFD");
    }

    [Fact]
    public async Task A_byte_order_mark_changes_nothing()
    {
        var sender = new CannedSender(Encoding.UTF8.GetBytes("\uFEFF" + """{"result":"MSG","statuses":[]}"""));

        var error = await ErrorAsync(V2Operations.Credit, "\uFEFF" + """{"result":"error","code":"707","description":"Nee"}""");

        error.Code.ShouldBe("707");
        (await sender.CallAsync(V2Operations.Credit)).ShouldBeNull();
    }

    private static async Task<BillinkApiException> ErrorAsync(BillinkOperation operation, string body) =>
        (await new CannedSender(Encoding.UTF8.GetBytes(body)).CallAsync(operation)).ShouldBeOfType<BillinkApiException>();
}
