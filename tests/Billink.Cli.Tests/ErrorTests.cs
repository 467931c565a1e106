namespace Billink.Cli.Tests;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("v2", "Orders_StartWorkflow", "707")]
    [InlineData("V2", "start-workflow", "AlreadyStarted")]
    [InlineData("v2", "/v2/client/start-workflow", "707")]
    public async Task An_operation_is_found_by_each_of_its_names(params string[] words)
    {
        var result = await Cli.RunAsync(["errors", "explain", .. words]);

        result.Code.ShouldBe(0);
        result.Output.ShouldContain("707 AlreadyStarted");
        result.Output.ShouldContain("Order workflow is already started");
        result.Output.ShouldContain("e.Is(Billink.V2.StartWorkflowErrorCode.AlreadyStarted)");
        result.Output.ShouldNotContain("V1");
    }

    [Fact]
    public async Task Without_a_version_both_versions_are_explained()
    {
        var output = (await Cli.RunAsync("errors", "explain", "credit", "707")).Output;

        output.ShouldContain("Billink.V1.CreditErrorCode.CreditNotPossible");
        output.ShouldContain("Billink.V2.CreditErrorCode.CreditNotPossible");
    }

    [Theory]
    [InlineData("001")]
    [InlineData("1")]
    public async Task Leading_zeros_are_optional(string code) =>
        (await Cli.RunAsync("errors", "explain", "v1", "check", code)).Output.ShouldContain("001 UnknownApiVersion");

    [Fact]
    public async Task Without_a_code_every_code_is_listed() =>
        (await Cli.RunAsync("errors", "explain", "v1", "activate order")).Output.ShouldContain("\n707   AlreadyStarted");

    [Fact]
    public async Task An_unknown_code_ends_with_exit_code_1_and_lists_the_known_codes()
    {
        var result = await Cli.RunAsync("errors", "explain", "v2", "credit", "999");

        result.Code.ShouldBe(1);
        result.Error.ShouldContain("999");
        result.Output.ShouldContain("CreditNotPossible");
    }

    [Fact]
    public async Task An_unknown_operation_ends_with_exit_code_2_and_lists_the_known_operations()
    {
        var result = await Cli.RunAsync("errors", "explain", "refund", "1");

        result.Code.ShouldBe(2);
        result.Error.ShouldContain("Orders_Credit");
    }

    [Fact]
    public async Task A_code_alone_is_looked_up_in_all_operations()
    {
        var result = await Cli.RunAsync("errors", "explain", "707");

        result.Code.ShouldBe(0);
        result.Output.ShouldContain("Billink.V1.CreditErrorCode.CreditNotPossible");
        result.Output.ShouldContain("Billink.V2.StartWorkflowErrorCode.AlreadyStarted");
        (await Cli.RunAsync("errors", "explain", "v2", "AlreadyStarted")).Output.ShouldNotContain("Billink.V1");
    }

    [Theory]
    [InlineData("start-workflw", "Did you mean Legacy_StartWorkflow or Orders_StartWorkflow?")]
    [InlineData("AlreadyStartd", "Did you mean AlreadyStarted?")]
    [InlineData("refund", "No operation or error is called 'refund'. The operations are: ")]
    public async Task An_unknown_name_gets_the_nearest_ones(string name, string text)
    {
        var result = await Cli.RunAsync("errors", "explain", name);

        result.Code.ShouldBe(2);
        result.Error.ShouldContain(text);
    }

    [Fact]
    public async Task An_unknown_code_of_an_operation_gets_the_nearest_name_and_the_operations_that_return_it()
    {
        (await Cli.RunAsync("errors", "explain", "v2", "credit", "CreditNotPosible")).Error
            .ShouldContain("Did you mean CreditNotPossible?");
        (await Cli.RunAsync("errors", "explain", "v2", "credit", "AlreadyStarted")).Error
            .ShouldContain("Orders_StartWorkflow can return it.");
    }

    [Fact]
    public async Task Only_a_terminal_gets_colours()
    {
        (await Cli.RunAsync("errors", "explain", "credit")).Output.ShouldNotContain('\u001b');
        (await new Cli { IsRich = true }.StartAsync("errors", "explain", "credit")).Output.ShouldContain('\u001b');
    }
}
