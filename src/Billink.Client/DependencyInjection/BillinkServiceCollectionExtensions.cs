using Billink;
using Billink.Sending;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="IBillinkClient"/>.</summary>
public static class BillinkServiceCollectionExtensions
{
    private const string ClientName = "Billink";

    /// <summary>Registers the client as a singleton with options from the configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">
    /// The section of <see cref="BillinkOptions"/>, or the application's whole configuration with a section <c>Billink</c>. It is read
    /// once. An invalid setting stops the start with a message that names it.
    /// </param>
    /// <returns>
    /// The builder of the client's <see cref="HttpClient"/>. Don't add a handler that retries requests: the client makes the retries that
    /// are safe.
    /// </returns>
    public static IHttpClientBuilder AddBillink(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        var section = SectionOf(configuration, ClientName);
        services.AddOptions<BillinkOptions>().Bind(section);
        return services.Add(Options.Options.DefaultName, section.Path + ":");
    }

    /// <summary>Registers the client as a singleton with options from code.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options. An invalid setting stops the start with a message that names it.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>.</returns>
    public static IHttpClientBuilder AddBillink(this IServiceCollection services, Action<BillinkOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<BillinkOptions>().Configure(configure);
        return services.Add(Options.Options.DefaultName, "BillinkOptions.");
    }

    /// <summary>Registers the client of one of several merchants as a keyed singleton with options from the configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The key, as in <c>[FromKeyedServices("shop-a")] IBillinkClient</c>, and the name of the options.</param>
    /// <param name="configuration">
    /// The section of this merchant's <see cref="BillinkOptions"/>, or the application's whole configuration with a section
    /// <c>Billink:{name}</c>.
    /// </param>
    /// <returns>The builder of this merchant's <see cref="HttpClient"/>.</returns>
    public static IHttpClientBuilder AddBillink(this IServiceCollection services, string name, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(configuration);
        var section = SectionOf(configuration, $"{ClientName}:{name}");
        services.AddOptions<BillinkOptions>(name).Bind(section);
        return services.Add(name, section.Path + ":");
    }

    /// <summary>Registers the client of one of several merchants as a keyed singleton with options from code.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The key, and the name of the options.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of this merchant's <see cref="HttpClient"/>.</returns>
    public static IHttpClientBuilder AddBillink(this IServiceCollection services, string name, Action<BillinkOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<BillinkOptions>(name).Configure(configure);
        return services.Add(name, $"BillinkOptions ({name}).");
    }

    // At the root, the machine's own settings would be read as ours: Windows has a variable USERNAME.
    private static IConfigurationSection SectionOf(IConfiguration configuration, string path) =>
        configuration as IConfigurationSection ?? configuration.GetSection(path);

    private static IHttpClientBuilder Add(this IServiceCollection services, string name, string prefix)
    {
        services.AddSingleton<IValidateOptions<BillinkOptions>>(new BillinkOptionsValidator(name, prefix));
        services.AddOptions<BillinkOptions>(name).ValidateOnStart();
        if (name.Length == 0)
        {
            services.TryAddSingleton<IBillinkTransport>(provider => NewTransport(provider, name));
            services.TryAddSingleton<IBillinkClient>(static provider =>
                new BillinkClient(provider.GetRequiredService<IBillinkTransport>()));
        }
        else
        {
            services.TryAddKeyedSingleton<IBillinkTransport>(name, (provider, _) => NewTransport(provider, name));
            services.TryAddKeyedSingleton<IBillinkClient>(name, static (provider, key) =>
                new BillinkClient(provider.GetRequiredKeyedService<IBillinkTransport>(key)));
        }

        return services.AddHttpClient(HttpNameOf(name))
            // The client logs each call once; the factory's own loggers would add four lines. AddDefaultLogger() turns them on again.
            .RemoveAllLoggers()
            // The transport has its own time limits, and reports them better.
            .ConfigureHttpClient(static http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(static () => HttpBillinkSender.NewHandler())
            // The client lives as long as the process, and its handler renews the connections.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
    }

    private static string HttpNameOf(string name) => name.Length == 0 ? ClientName : $"{ClientName}:{name}";

    private static BillinkTransport NewTransport(IServiceProvider provider, string name)
    {
        var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(HttpNameOf(name));
        var options = provider.GetRequiredService<IOptionsMonitor<BillinkOptions>>().Get(name);
        return new BillinkTransport(
            new HttpBillinkSender(http), options, provider.GetService<TimeProvider>(), provider.GetService<ILogger<BillinkClient>>());
    }
}
