namespace Billink.Cli.Tests;

public sealed class HelpTests
{
    [Fact]
    public async Task The_examples_in_the_help_can_be_run()
    {
        var help = await Cli.RunAsync("errors", "explain", "--help");

        help.Code.ShouldBe(0);
        help.Output.ShouldContain("Examples:\n  billink errors explain credit 707\n");
        (await Cli.RunAsync("errors", "explain", "credit", "707")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task The_command_alone_shows_its_help()
    {
        var result = await Cli.RunAsync();

        result.Code.ShouldBe(0);
        result.Error.ShouldBeEmpty();
        result.Output.ShouldContain("contract");
        result.Output.ShouldContain("webhooks");
    }

    [Fact]
    public async Task A_group_without_a_command_shows_its_help_with_the_mistake()
    {
        var result = await Cli.RunAsync("webhooks");

        result.Code.ShouldBe(2);
        result.Output.ShouldContain("trigger");
        result.Error.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("errors", "explain", "@credit")]
    [InlineData("contract", "lint", "@file.yaml")]
    public async Task An_at_sign_in_an_argument_is_text(params string[] arguments)
    {
        var result = await Cli.RunAsync(arguments);

        result.Error.ShouldNotContain("Response file");
        result.Output.ShouldNotContain("Response file");
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("webhooks", "trigger", "order_paid")]
    [InlineData("completion", "cmd")]
    [InlineData("sandbox", "--urls", "here")]
    [InlineData("sandbox", "--smtp", "127.0.0.1:1025")]
    [InlineData("contract", "lint", "no-such-file.yaml")]
    [InlineData("webhooks", "verify", "no-such-file.json", "--signature", "0", "--timestamp", "0", "--secret", "s")]
    [InlineData("webhooks", "verify", "-", "--signature", "0", "--timestamp", "0")]
    [InlineData("webhooks", "listen", "--secret-file", "")]
    public async Task Bad_input_ends_with_exit_code_2_and_a_message_on_the_error_stream(params string[] arguments)
    {
        var result = await Cli.RunAsync(arguments);

        result.Code.ShouldBe(2);
        result.Error.ShouldNotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task The_completion_script_of_every_shell_calls_the_command(string shell) =>
        (await Cli.RunAsync("completion", shell)).Output.ShouldContain("[suggest:");

    [Fact]
    public async Task Commands_operations_and_events_are_completed()
    {
        (await Cli.RunAsync("[suggest:9]", "billink w")).Output.ShouldContain("webhooks");
        (await Cli.RunAsync("[suggest:30]", "billink errors explain Orders_")).Output.ShouldContain("Orders_Credit");
        (await Cli.RunAsync("[suggest:31]", "billink webhooks trigger order_p")).Output.ShouldContain("order_paid");
    }
}
