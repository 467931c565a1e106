using Billink.Sandbox.Hosting;

namespace Billink.Sandbox.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public void Without_arguments_it_listens_on_the_loopback_address_and_keeps_everything_in_memory() =>
        CommandLine.Read([]).ShouldBe(new CommandLine("http://127.0.0.1:5080", "memory"));

    [Fact]
    public void It_takes_an_address_and_a_file() =>
        CommandLine.Read(["--database", "shop.db", "--urls", "http://127.0.0.1:7000"]).ShouldBe(new CommandLine("http://127.0.0.1:7000", "shop.db"));

    [Theory]
    [InlineData("--help")]
    [InlineData("--urls")]
    [InlineData("--urls", "here")]
    [InlineData("--urls", "https://127.0.0.1:5080")]
    [InlineData("--verbose", "yes")]
    public void What_it_does_not_know_it_refuses(params string[] arguments) => CommandLine.Read(arguments).ShouldBeNull();

    [Fact]
    public async Task The_greeting_shows_a_command_that_names_the_address_and_the_merchant()
    {
        await using var sandbox = await BillinkSandbox.StartAsync();

        var greeting = Greeting.Of(sandbox, "memory");

        greeting.ShouldContain($"curl {sandbox.Url}v1/client/check --data '<API>");
        greeting.ShouldContain("<CLIENTUSERNAME>sandbox-user</CLIENTUSERNAME><CLIENTID>sandbox-client</CLIENTID>");
    }
}
