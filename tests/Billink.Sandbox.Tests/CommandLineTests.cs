using Billink.Sandbox.Server;

namespace Billink.Sandbox.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public void The_default_is_the_loopback_address_and_a_database_file() =>
        CommandLine.Read([]).ShouldBe(new CommandLine("http://127.0.0.1:5080", "billink-sandbox.db"));

    [Fact]
    public void An_address_and_a_file_can_be_set() =>
        CommandLine.Read(["--database", "shop.db", "--urls", "http://127.0.0.1:7000"])
            .ShouldBe(new CommandLine("http://127.0.0.1:7000", "shop.db"));

    [Fact]
    public void A_mail_server_and_webhooks_to_private_networks_can_be_set() =>
        CommandLine.Read(["--smtp", "smtp://127.0.0.1:1025", "--private-webhooks", "allow"])
            .ShouldBe(new CommandLine("http://127.0.0.1:5080", "billink-sandbox.db") { MailServer = new Uri("smtp://127.0.0.1:1025"),
                AllowPrivateWebhooks = true });

    [Fact]
    public void Strict_mode_can_be_set() => CommandLine.Read(["--strict", "on"])!.IsStrict.ShouldBeTrue();

    [Theory]
    [InlineData("--strict", "yes")]
    [InlineData("--smtp", "http://127.0.0.1")]
    [InlineData("--private-webhooks", "yes")]
    [InlineData("--help")]
    [InlineData("--urls")]
    [InlineData("--urls", "here")]
    [InlineData("--urls", "https://127.0.0.1:5080")]
    [InlineData("--verbose", "yes")]
    public void Unknown_arguments_are_rejected(params string[] arguments) => CommandLine.Read(arguments).ShouldBeNull();

    [Fact]
    public async Task The_greeting_shows_a_command_that_names_the_address_and_the_merchant()
    {
        await using var sandbox = await BillinkSandbox.StartAsync();

        var greeting = StartupMessage.Of(sandbox, new BillinkSandboxOptions { Database = "Host=db;Database=shop;Password=secret" });

        greeting.ShouldContain("PostgreSQL at db, database shop");
        greeting.ShouldNotContain("secret");

        greeting.ShouldContain($"curl {sandbox.Url}v1/client/check --data '<API>");
        greeting.ShouldContain("<CLIENTUSERNAME>sandbox-user</CLIENTUSERNAME><CLIENTID>sandbox-client</CLIENTID>");
    }
}
