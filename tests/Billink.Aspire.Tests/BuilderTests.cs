using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Billink.Sandbox;

namespace Billink.Aspire.Tests;

/// <summary>What an app host declares. Nothing is started.</summary>
public sealed class BuilderTests
{
    [Fact]
    public void A_sandbox_is_in_memory_on_a_free_port_by_default()
    {
        var sandbox = NewBuilder().AddBillinkSandbox("billink").Resource;

        sandbox.Options.Url.ShouldBe("http://127.0.0.1:0");
        sandbox.Options.Database.ShouldBe(BillinkSandboxOptions.MemoryDatabase);
        sandbox.Endpoint.EndpointAnnotation.Port.ShouldBeNull();
        sandbox.Credentials.ShouldBe(SandboxMerchant.Default.Credentials);
    }

    [Fact]
    public void A_port_replaces_that_of_the_options()
    {
        var sandbox = NewBuilder()
            .AddBillinkSandbox("billink", port: 5080, new BillinkSandboxOptions { Url = "http://127.0.0.1:7000" }).Resource;

        new Uri(sandbox.Options.Url).ShouldBe(new Uri("http://127.0.0.1:5080"));
        sandbox.Endpoint.EndpointAnnotation.Port.ShouldBe(5080);
    }

    [Fact]
    public void A_relative_path_of_a_database_starts_at_the_folder_of_the_app_host()
    {
        var builder = NewBuilder();

        var sandbox = builder.AddBillinkSandbox("billink", options: new BillinkSandboxOptions { Database = "billink.db" }).Resource;

        sandbox.Options.Database.ShouldBe(Path.Combine(builder.AppHostDirectory, "billink.db"));
    }

    [Fact]
    public void Nothing_is_set_when_the_app_host_publishes()
    {
        var builder = NewBuilder("--operation", "publish");
        var billink = builder.AddBillinkSandbox("billink");

        var shop = builder.AddExecutable("shop", "shop", ".").WithHttpEndpoint().WithReference(billink).WithWebhooksFrom(billink).Resource;

        shop.TryGetEnvironmentVariables(out _).ShouldBeFalse();
        billink.Resource.IsExcludedFromPublish().ShouldBeTrue();
    }

    [Fact]
    public void A_shop_in_a_container_is_refused()
    {
        var builder = NewBuilder();
        var billink = builder.AddBillinkSandbox("billink");
        var shop = builder.AddContainer("shop", "shop").WithHttpEndpoint();

        Should.Throw<DistributedApplicationException>(() => shop.WithReference(billink)).Message.ShouldContain("can't reach");
        Should.Throw<DistributedApplicationException>(() => shop.WithWebhooksFrom(billink)).Message.ShouldContain("can't reach");
    }

    private static IDistributedApplicationBuilder NewBuilder(params string[] arguments) =>
        DistributedApplication.CreateBuilder(new DistributedApplicationOptions { Args = arguments, DisableDashboard = true });
}
