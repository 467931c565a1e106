using Verify = Billink.Analyzers.Tests.Verify<Billink.Analyzers.DecodedBodyAnalyzer, Billink.Analyzers.CodeFixes.DecodedBodyFix>;

namespace Billink.Analyzers.Tests;

/// <summary>BLK1003: a webhook body was decoded before it is verified.</summary>
public class DecodedBodyTests
{
    private const string Rest = ", \"\", \"\", secrets).EnsureValid();";

    [Theory]
    [InlineData("var text = await new StreamReader(Stream.Null).ReadToEndAsync(); BillinkWebhook.Verify([|Encoding.UTF8.GetBytes(text)|]")]
    [InlineData("var again = Encoding.UTF8.GetBytes(new StreamReader(Stream.Null).ReadToEnd()); BillinkWebhook.Verify([|again|]")]
    [InlineData("BillinkWebhook.Verify([|Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(request))|]")]
    public Task A_body_that_was_text_is_reported(string code) => Verify.Statements(code + Rest);

    [Theory]
    [InlineData(
        "BillinkWebhook.Verify([|Encoding.UTF8.GetBytes(await reply.Content.ReadAsStringAsync())|]",
        "BillinkWebhook.Verify(await reply.Content.ReadAsByteArrayAsync()")]
    [InlineData(
        "var text = Encoding.UTF8.GetString(body); BillinkWebhook.Verify([|Encoding.UTF8.GetBytes(text)|]",
        "var text = Encoding.UTF8.GetString(body); BillinkWebhook.Verify(body")]
    public Task The_fix_passes_the_bytes(string before, string after) => Verify.Statements(before + Rest, after + Rest);

    [Theory]
    [InlineData("BillinkWebhook.Verify(body")]
    [InlineData("BillinkWebhook.Verify(\"{}\"u8")]
    [InlineData("BillinkWebhook.Verify(Encoding.UTF8.GetBytes(\"{}\")")]
    [InlineData("BillinkWebhook.Verify(await reply.Content.ReadAsByteArrayAsync()")]
    public Task Bytes_that_arrived_are_not_reported(string code) => Verify.Statements(code + Rest);

    [Fact]
    public Task A_text_parameter_was_decoded() => Verify.Code("""
        static class Shop
        {
            static void Handle(string text, BillinkWebhookSecrets secrets) =>
                BillinkWebhook.Verify([|Encoding.UTF8.GetBytes(text)|], "", "", secrets).EnsureValid();
        }
        """);
}
