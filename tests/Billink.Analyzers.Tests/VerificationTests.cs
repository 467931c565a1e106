using Verify = Billink.Analyzers.Tests.Verify<Billink.Analyzers.VerificationAnalyzer, Billink.Analyzers.CodeFixes.AppendCallFix>;

namespace Billink.Analyzers.Tests;

/// <summary>BLK1005: the result of a verification is ignored.</summary>
public class VerificationTests
{
    [Theory]
    [InlineData("[|BillinkWebhook.Verify(body, \"\", \"\", secrets)|];", "BillinkWebhook.Verify(body, \"\", \"\", secrets).EnsureValid();")]
    [InlineData(
        "_ = [|BillinkWebhook.Verify(body, \"\", \"\", secrets)|];",
        "BillinkWebhook.Verify(body, \"\", \"\", secrets).EnsureValid();")]
    [InlineData(
        "var found = [|BillinkWebhook.Verify(body, \"\", \"\", secrets)|];\nConsole.WriteLine(found.Message);",
        "var found = BillinkWebhook.Verify(body, \"\", \"\", secrets);\nfound.EnsureValid();\nConsole.WriteLine(found.Message);")]
    public Task A_result_that_nothing_depends_on_is_reported_and_fixed(string before, string after) => Verify.Statements(before, after);

    [Theory]
    [InlineData("var ignored = [|BillinkWebhook.Verify(body, \"\", \"\", secrets)|].Message;")]
    public Task To_read_only_the_text_is_no_check(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("BillinkWebhook.Verify(body, \"\", \"\", secrets).EnsureValid();")]
    [InlineData("if (!BillinkWebhook.Verify(body, \"\", \"\", secrets).IsValid) return;")]
    [InlineData("var found = BillinkWebhook.Verify(body, \"\", \"\", secrets); if (found.Failure is BillinkWebhookFailure.None) return;")]
    [InlineData("var found = BillinkWebhook.Verify(body, \"\", \"\", secrets); if (!found.IsValid) throw new Exception(found.Message);")]
    public Task A_result_that_is_read_is_not_reported(string statements) => Verify.Statements(statements);
}
