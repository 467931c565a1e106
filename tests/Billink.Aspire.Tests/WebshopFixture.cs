using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Billink.Aspire.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Billink.Aspire.Tests;

/// <summary>The app host of the sample, started once: the webshop and its sandbox.</summary>
public sealed class WebshopFixture : IAsyncLifetime
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public DistributedApplication App { get; private set; } = null!;

    public BillinkSandboxResource Resource { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        using var limit = new CancellationTokenSource(Longest);
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.Webshop_AppHost>(limit.Token);
        App = await builder.BuildAsync(limit.Token);
        await App.StartAsync(limit.Token);
        await App.ResourceNotifications.WaitForResourceHealthyAsync("shop", limit.Token);
        Resource = App.Services.GetRequiredService<DistributedApplicationModel>().Resources.OfType<BillinkSandboxResource>().Single();
    }

    public async Task DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
    }
}
