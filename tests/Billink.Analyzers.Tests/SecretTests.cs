using Microsoft.CodeAnalysis;
using Verify = Billink.Analyzers.Tests.Verify<Billink.Analyzers.SecretAnalyzer, Billink.Analyzers.CodeFixes.SecretFix>;

namespace Billink.Analyzers.Tests;

/// <summary>BLK1002: a secret is in the source code.</summary>
public class SecretTests
{
    [Theory]
    [InlineData("var options = new BillinkOptions { Username = \"shop\", Id = [|\"0123abcd\"|] };")]
    [InlineData("var options = new BillinkOptions(); options.Id = [|\"0123abcd\"|];")]
    [InlineData("const string id = \"0123abcd\"; var credentials = new BillinkCredentials(\"shop\", [|id|]);")]
    [InlineData("var other = new BillinkWebhookSecrets([|\"0123abcd\"|]);")]
    [InlineData("var other = new BillinkWebhookSecrets([[|\"0123abcd\"|], [|\"4567\"|]]);")]
    [InlineData("var other = new BillinkWebhookSecrets(new[] { [|\"0123abcd\"|] });")]
    [InlineData("var options = new BillinkWebhookOptions(); options.Secrets.Add([|\"0123abcd\"|]);")]
    [InlineData("var options = new BillinkWebhookOptions { Secrets = { [|\"0123abcd\"|] } };")]
    public Task A_literal_secret_is_reported(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("var options = new BillinkOptions { Username = \"shop\", Id = Environment.GetEnvironmentVariable(\"BILLINK_ID\")! };")]
    [InlineData("var options = new BillinkOptions { Username = \"…\", Id = \"…\" };")]
    [InlineData("var options = new BillinkOptions { Username = \"<user>\", Id = \"<your id>\" };")]
    [InlineData("var options = new BillinkOptions { Username = \"sandbox-user\", Id = \"sandbox-client\" };")]
    [InlineData("var info = new InvoiceNumber { Id = \"2026-17\" };")]
    [InlineData("var info = new BillinkOptions { UserAgent = \"Shop/1.0\" };")]
    public Task What_is_no_secret_is_not_reported(string statements) =>
        Verify.Code("class InvoiceNumber { public string Id { get; set; } = \"\"; static void Of() { " + statements + " } }");

    [Theory]
    [InlineData("BILLINK_ID", "var options = new BillinkOptions { Username = \"shop\", Id = ", " };")]
    [InlineData("BILLINK_WEBHOOK_SECRET", "var other = new BillinkWebhookSecrets(", ");")]
    public Task The_fix_reads_an_environment_variable(string variable, string before, string after)
    {
        var read = $"Environment.GetEnvironmentVariable(\"{variable}\") ?? throw new InvalidOperationException(\"Set {variable}.\")";
        return Verify.Statements($"{before}[|\"0123abcd\"|]{after}", $"{before}{read}{after}");
    }

    [Fact]
    public Task A_test_project_may_have_secrets() => Verify.Code(
        "static class Test { static object Secrets() => new BillinkWebhookSecrets(\"test-secret\"); }",
        more: MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location));
}
