using Verify = Billink.Analyzers.Tests.Verify<Billink.Analyzers.BatchOutcomeAnalyzer, Billink.Analyzers.CodeFixes.AppendCallFix>;

namespace Billink.Analyzers.Tests;

/// <summary>BLK1001: the failed invoices of a batch are ignored.</summary>
public class BatchOutcomeTests
{
    [Theory]
    [InlineData("await [|billink.Orders.CreditAsync(request)|];")]
    [InlineData("_ = await [|billink.Orders.CreditAsync(request)|];")]
    [InlineData("await [|billink.Orders.CreditAsync(request)|].ConfigureAwait(false);")]
    [InlineData("var credit = await [|billink.Orders.CreditAsync(request)|];")]
    [InlineData("var credit = await [|billink.Orders.CreditAsync(request)|]; Console.WriteLine(credit.Result);")]
    [InlineData("var result = await [|billink.Orders.TryCreditAsync(request)|]; if (!result.IsSuccess) throw result.Error;")]
    [InlineData("await [|billink.Orders.StartWorkflowAsync(new() { Invoices = [new() { Number = \"1\" }, new() { Number = \"2\" }] })|];")]
    [InlineData("await [|billink.Legacy.StartWorkflowAsync(new Billink.V1.StartWorkflowRequest { Invoices = [] })|];")]
    public Task A_batch_that_nobody_looks_at_is_reported(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("var credit = await billink.Orders.CreditAsync(request); Console.WriteLine(credit.Failed().Count());")]
    [InlineData("if ((await billink.Orders.CreditAsync(request)).Statuses.Count == 0) return;")]
    [InlineData("var result = await billink.Orders.TryCreditAsync(request); result.TryGetValue(out var credit);")]
    [InlineData("var calls = billink.Orders.CreditAsync(request); await Task.WhenAll(calls);")]
    [InlineData("var credit = await billink.Orders.CreditAsync(request); Task.Run(() => Console.WriteLine(credit.Statuses.Count)).Wait();")]
    [InlineData("Func<Task> call = async () => await billink.Orders.CreditAsync(request); await call();")]
    [InlineData("await billink.Orders.PutOnHoldAsync(null!);")]
    public Task A_batch_that_is_looked_at_is_not_reported(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("await billink.Orders.CreditAsync(new CreditRequest { Invoices = [new() { Number = \"1\", CreditAmount = 1 }] });")]
    [InlineData(
        "var one = new StartWorkflowRequest { Invoices = [new() { Number = \"1\" }] }; await billink.Orders.StartWorkflowAsync(one);")]
    public Task One_invoice_is_no_batch_because_its_failure_throws(string statements) => Verify.Statements(statements);

    [Fact]
    public Task A_reply_that_is_returned_is_the_callers() => Verify.Code("""
        class Shop(IBillinkClient billink)
        {
            public async Task<CreditResponse> CreditAsync(CreditRequest request) => await billink.Orders.CreditAsync(request);
            public Task StartAsync(StartWorkflowRequest request) => billink.Orders.StartWorkflowAsync(request);
        }
        """);

    [Theory]
    [InlineData("await [|billink.Orders.CreditAsync(request)|];", "(await billink.Orders.CreditAsync(request)).ThrowIfAnyFailed();")]
    [InlineData("_ = await [|billink.Orders.CreditAsync(request)|];", "(await billink.Orders.CreditAsync(request)).ThrowIfAnyFailed();")]
    [InlineData(
        "var credit = await [|billink.Orders.CreditAsync(request)|];",
        "var credit = await billink.Orders.CreditAsync(request);\ncredit.ThrowIfAnyFailed();")]
    public Task The_fix_throws_if_an_invoice_failed(string before, string after) => Verify.Statements(before, after);
}
