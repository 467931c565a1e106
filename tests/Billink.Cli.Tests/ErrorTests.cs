namespace Billink.Cli.Tests;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("v2", "Orders_StartWorkflow", "707")]
    [InlineData("V2", "start-workflow", "AlreadyStarted")]
    [InlineData("v2", "/v2/client/start-workflow", "707")]
    public async Task A_code_is_explained_however_the_operation_is_called(params string[] words)
    {
        var result = await Cli.RunAsync(["errors", "explain", .. words]);

        result.Code.ShouldBe(0);
        result.Output.ShouldContain("707 AlreadyStarted");
        result.Output.ShouldContain("Order workflow is already started");
        result.Output.ShouldContain("e.Is(Billink.V2.StartWorkflowErrorCode.AlreadyStarted)");
        result.Output.ShouldNotContain("V1");
    }

    [Fact]
    public async Task Without_a_version_both_are_explained()
    {
        var output = (await Cli.RunAsync("errors", "explain", "credit", "707")).Output;

        output.ShouldContain("Billink.V1.CreditErrorCode.CreditNotPossible");
        output.ShouldContain("Billink.V2.CreditErrorCode.CreditNotPossible");
    }

    [Theory]
    [InlineData("001")]
    [InlineData("1")]
    public async Task Leading_zeros_need_not_be_typed(string code) =>
        (await Cli.RunAsync("errors", "explain", "v1", "check", code)).Output.ShouldContain("001 UnknownApiVersion");

    [Fact]
    public async Task Without_a_code_all_are_listed() =>
        (await Cli.RunAsync("errors", "explain", "v1", "activate order")).Output.ShouldContain("\n707   AlreadyStarted");

    [Fact]
    public async Task A_code_that_the_contract_does_not_know_ends_with_1_and_the_ones_it_knows()
    {
        var result = await Cli.RunAsync("errors", "explain", "v2", "credit", "999");

        result.Code.ShouldBe(1);
        result.Error.ShouldContain("999");
        result.Output.ShouldContain("CreditNotPossible");
    }

    [Fact]
    public async Task An_operation_that_does_not_exist_ends_with_2_and_those_that_do()
    {
        var result = await Cli.RunAsync("errors", "explain", "refund", "1");

        result.Code.ShouldBe(2);
        result.Error.ShouldContain("Orders_Credit");
    }

    [Fact]
    public async Task Piped_output_has_no_colours_and_people_get_them()
    {
        (await Cli.RunAsync("errors", "explain", "credit")).Output.ShouldNotContain('\u001b');
        (await new Cli { IsRich = true }.StartAsync("errors", "explain", "credit")).Output.ShouldContain('\u001b');
    }
}
