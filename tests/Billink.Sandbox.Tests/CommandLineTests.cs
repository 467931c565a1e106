using Billink.Sandbox.Server;

namespace Billink.Sandbox.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public void The_default_is_the_loopback_address_and_a_database_file()
    {
        var options = CommandLine.Read([])!;

        options.ShouldBe(new BillinkSandboxOptions
        {
            Url = "http://127.0.0.1:5080",
            Database = "billink-sandbox.db",
            Merchants = options.Merchants,
            AllowedHosts = options.AllowedHosts,
        });
    }

    [Fact]
    public void An_address_and_a_file_can_be_set()
    {
        var options = CommandLine.Read(["--database", "shop.db", "--urls", "http://127.0.0.1:7000"])!;

        (options.Url, options.Database).ShouldBe(("http://127.0.0.1:7000", "shop.db"));
    }

    [Fact]
    public void A_mail_server_and_webhooks_to_private_networks_can_be_set()
    {
        var options = CommandLine.Read(["--smtp", "smtp://127.0.0.1:1025", "--private-webhooks", "allow"])!;

        (options.MailServer, options.AllowPrivateWebhooks).ShouldBe((new Uri("smtp://127.0.0.1:1025"), true));
    }

    [Fact]
    public void A_public_address_and_host_names_can_be_set()
    {
        var options = CommandLine.Read(
            ["--public-url", "https://billink.shop.example", "--allowed-hosts", "billink, proxy", "--forwarded-headers", "on"])!;

        options.PublicUrl.ShouldBe(new Uri("https://billink.shop.example"));
        options.AllowedHosts.ShouldBe(["billink", "proxy"]);
        options.UseForwardedHeaders.ShouldBeTrue();
    }

    [Fact]
    public void A_schema_and_a_reset_can_be_set()
    {
        var options = CommandLine.Read(["--reset", "--schema", "billink_test"])!;

        (options.Schema, options.ResetDatabase).ShouldBe(("billink_test", true));
        CommandLine.Read(["--schema", "billink_test", "--reset"]).ShouldNotBeNull().ResetDatabase.ShouldBeTrue();
    }

    [Fact]
    public void Strict_mode_and_the_form_of_errors_can_be_set()
    {
        var options = CommandLine.Read(["--strict", "on", "--error-form", "general"])!;

        (options.IsStrict, options.ErrorForm).ShouldBe((true, SandboxErrorForm.General));
    }

    [Theory]
    [InlineData("--strict", "yes")]
    [InlineData("--smtp", "http://127.0.0.1")]
    [InlineData("--private-webhooks", "yes")]
    [InlineData("--help")]
    [InlineData("--error-form", "both")]
    [InlineData("--forwarded-headers", "yes")]
    [InlineData("--public-url", "here")]
    [InlineData("--schema")]
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
