using Aspire.Hosting.ApplicationModel;
using Billink.Aspire.Hosting;
using Billink.Sandbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Aspire.Hosting;

/// <summary>Adds a Billink sandbox to an app host, and configures shops for it.</summary>
public static class BillinkSandboxBuilderExtensions
{
    /// <summary>
    /// Adds a local Billink, which starts with the app host and runs in its process. It is for development and tests: it isn't part of what
    /// <c>aspire publish</c> and <c>aspire deploy</c> write.
    /// </summary>
    /// <param name="builder">The builder of the app host.</param>
    /// <param name="name">The name of the resource.</param>
    /// <param name="port">The port to listen on. Default: that of the options, which is a free port by default.</param>
    /// <param name="options">
    /// The options of the sandbox. A relative path of a database file is relative to the folder of the app host. Logs are written to the
    /// logs of the resource, whatever <see cref="BillinkSandboxOptions.LoggerFactory"/> is. Default: in memory, with one merchant.
    /// </param>
    /// <returns>The builder of the resource.</returns>
    /// <example>
    /// <code>
    /// var billink = builder.AddBillinkSandbox("billink");
    /// builder.AddProject&lt;Projects.Webshop&gt;("shop").WithReference(billink).WithWebhooksFrom(billink);
    /// </code>
    /// </example>
    public static IResourceBuilder<BillinkSandboxResource> AddBillinkSandbox(
        this IDistributedApplicationBuilder builder,
        [ResourceName] string name,
        int? port = null,
        BillinkSandboxOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        options ??= new BillinkSandboxOptions();
        if (port is not null)
            options = options with { Url = new UriBuilder(options.Url) { Port = port.Value }.ToString() };
        if (options.Database != BillinkSandboxOptions.MemoryDatabase)
            options = options with { Database = Path.Combine(builder.AppHostDirectory, options.Database) };

        builder.Services.TryAddSingleton<SandboxLifetime>();
        var sandbox = builder.AddResource(new BillinkSandboxResource(name, options))
            .WithInitialState(new CustomResourceSnapshot
            {
                ResourceType = "BillinkSandbox",
                CreationTimeStamp = TimeProvider.System.GetUtcNow().UtcDateTime,
                State = KnownResourceStates.NotStarted,
                Properties = [new(CustomResourceKnownProperties.Source, options.DatabaseName)],
            })
            .WithIconName("Payment")
            .WithUrlForEndpoint(BillinkSandboxResource.EndpointName, url => url.DisplayText = "Dashboard")
            .WithHttpHealthCheck("/health", endpointName: BillinkSandboxResource.EndpointName)
            .ExcludeFromManifest()
            .OnInitializeResource((resource, initialize, cancellationToken) =>
                initialize.Services.GetRequiredService<SandboxLifetime>().StartAsync(resource, initialize, cancellationToken));
        SandboxCommands.Add(sandbox);
        return sandbox;
    }

    /// <summary>
    /// Configures a shop for the sandbox: sets <c>BaseUrl</c>, <c>Username</c> and <c>Id</c> of the section that <c>AddBillink</c> reads.
    /// When the app host publishes, it sets nothing, so that the shop keeps its own configuration.
    /// </summary>
    /// <typeparam name="T">The type of the shop's resource.</typeparam>
    /// <param name="builder">The builder of the shop, such as a project.</param>
    /// <param name="sandbox">The sandbox.</param>
    /// <param name="section">The section of the shop's configuration that <c>AddBillink</c> reads, such as <c>Shops:A</c>.</param>
    /// <returns>The builder of the shop.</returns>
    /// <exception cref="DistributedApplicationException">The shop runs in a container, which can't reach the sandbox.</exception>
    public static IResourceBuilder<T> WithReference<T>(
        this IResourceBuilder<T> builder, IResourceBuilder<BillinkSandboxResource> sandbox, string section = "Billink")
        where T : IResourceWithEnvironment
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(sandbox);
        ArgumentException.ThrowIfNullOrWhiteSpace(section);
        if (builder.ApplicationBuilder.ExecutionContext.IsPublishMode)
            return builder;
        RefuseContainer(builder.Resource);

        return builder.WithReferenceRelationship(sandbox).WithEnvironment(async context =>
        {
            // If it could not start, the shop can't either. The endpoint names localhost, for which a client first tries IPv6.
            var running = await sandbox.Resource.GetSandboxAsync(context.CancellationToken);
            context.EnvironmentVariables[Variable(section, "BaseUrl")] = running.Url.ToString();
            context.EnvironmentVariables[Variable(section, "Username")] = running.Credentials.Username;
            context.EnvironmentVariables[Variable(section, "Id")] = running.Credentials.Id;
        });
    }

    /// <summary>
    /// Lets the sandbox send its signed webhooks to a shop: sets the addresses in the sandbox, and the first of <c>Secrets</c> in the
    /// section that <c>AddBillinkWebhooks</c> reads. A sandbox sends to one shop: the one that starts last. When the app host publishes, it
    /// sets nothing.
    /// </summary>
    /// <typeparam name="T">The type of the shop's resource.</typeparam>
    /// <param name="builder">The builder of the shop, such as a project.</param>
    /// <param name="sandbox">The sandbox.</param>
    /// <param name="path">The path that the shop passes to <c>MapBillinkWebhooks</c>.</param>
    /// <param name="endpointName">
    /// The name of the shop's endpoint. The sandbox doesn't follow redirects, so the endpoint must not redirect to another one.
    /// </param>
    /// <param name="section">The section of the shop's configuration that <c>AddBillinkWebhooks</c> reads.</param>
    /// <returns>The builder of the shop.</returns>
    /// <exception cref="DistributedApplicationException">The shop runs in a container, which can't reach the sandbox.</exception>
    public static IResourceBuilder<T> WithWebhooksFrom<T>(
        this IResourceBuilder<T> builder,
        IResourceBuilder<BillinkSandboxResource> sandbox,
        string path = "/billink",
        string endpointName = "http",
        string section = "Billink:Webhooks")
        where T : IResourceWithEnvironment, IResourceWithEndpoints
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(sandbox);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentException.ThrowIfNullOrWhiteSpace(section);
        if (builder.ApplicationBuilder.ExecutionContext.IsPublishMode)
            return builder;
        RefuseContainer(builder.Resource);

        var shop = builder.GetEndpoint(endpointName);
        return builder.WithReferenceRelationship(sandbox).WithEnvironment(async context =>
        {
            var url = $"{await shop.GetValueAsync(context.CancellationToken)}/{path.Trim('/')}".TrimEnd('/');
            var running = await sandbox.Resource.GetSandboxAsync(context.CancellationToken);
            context.EnvironmentVariables[Variable(section, "Secrets:0")] = await running.Webhooks.ListenAsync(
                new Uri($"{url}/order"), new Uri($"{url}/session"), running.Credentials.Username, context.CancellationToken);
        });
    }

    private static void RefuseContainer(IResource shop)
    {
        if (shop.IsContainer())
        {
            throw new DistributedApplicationException(
                $"The container '{shop.Name}' can't reach a sandbox in the app host. Run the sandbox in a container, too.");
        }
    }

    private static string Variable(string section, string key) => $"{section}:{key}".Replace(":", "__", StringComparison.Ordinal);
}
