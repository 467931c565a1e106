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

    /// <summary>Registers the client as a singleton, set up from configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">
    /// The section of <see cref="BillinkOptions"/>, or the application's whole configuration, of which the section <c>Billink</c> is taken.
    /// Read once; what is wrong in it stops the start, by the settings' names.
    /// </param>
    /// <returns>
    /// The builder of the client's <see cref="HttpClient"/>, for handlers of yours. Add none that repeats requests: the client repeats what
    /// may be repeated.
    /// </returns>
    public static IHttpClientBuilder AddBillink(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        var section = SectionOf(configuration, ClientName);
        services.AddOptions<BillinkOptions>().Bind(section);
        return services.Add(Options.Options.DefaultName, section.Path + ":");
    }

    /// <summary>Registers the client as a singleton, set up in code.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options. What is wrong in them stops the start, by the settings' names.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>.</returns>
    public static IHttpClientBuilder AddBillink(this IServiceCollection services, Action<BillinkOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<BillinkOptions>().Configure(configure);
        return services.Add(Options.Options.DefaultName, "BillinkOptions.");
    }

    /// <summary>Registers one merchant's client among several, as a keyed singleton, set up from configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The key: <c>[FromKeyedServices("shop-a")] IBillinkClient billink</c>. Also the name of its options.</param>
    /// <param name="configuration">
    /// The section of this merchant's <see cref="BillinkOptions"/>, or the application's whole configuration, of which the section
    /// <c>Billink:{name}</c> is taken.
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

    /// <summary>Registers one merchant's client among several, as a keyed singleton, set up in code.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The key, and the name of its options.</param>
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

    // At the root a machine's own settings would be taken for ours: on Windows there is a variable USERNAME.
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
            // The transport's own timeout is the one that counts, and says more.
            .ConfigureHttpClient(static http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(static () => HttpBillinkSender.NewHandler())
            // The client lives as long as the process; its connections follow changes of DNS by themselves.
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
