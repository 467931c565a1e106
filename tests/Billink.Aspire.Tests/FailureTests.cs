using System.Net;
using System.Net.Sockets;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Billink.Aspire.Tests;

/// <summary>A sandbox that can't start.</summary>
public sealed class FailureTests
{
    [Fact]
    public async Task A_sandbox_whose_port_is_taken_fails_and_so_does_the_shop_that_refers_to_it()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        // The assembly of the sample names the program that starts resources.
        var builder = DistributedApplication.CreateBuilder(
            new DistributedApplicationOptions { AssemblyName = "Webshop.AppHost", DisableDashboard = true });
        var billink = builder.AddBillinkSandbox("billink", ((IPEndPoint)taken.LocalEndpoint).Port);
        builder.AddExecutable("shop", "dotnet", ".", "--version").WithReference(billink);
        await using var app = builder.Build();

        await app.StartAsync(limit.Token);

        await app.ResourceNotifications.WaitForResourceAsync("billink", KnownResourceStates.FailedToStart, limit.Token);
        await app.ResourceNotifications.WaitForResourceAsync("shop", KnownResourceStates.FailedToStart, limit.Token);
        await Should.ThrowAsync<IOException>(() => billink.Resource.GetSandboxAsync(limit.Token));
        await app.StopAsync(limit.Token);
    }
}
