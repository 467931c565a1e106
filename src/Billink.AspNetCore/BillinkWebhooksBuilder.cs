using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Billink.AspNetCore.Inbox;
using Billink.AspNetCore.Webhooks;
using Billink.V2;
using Billink.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Billink.AspNetCore;

/// <summary>Registers the handlers and the inbox of webhooks, which all merchants share.</summary>
public sealed class BillinkWebhooksBuilder
{
    internal BillinkWebhooksBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services of the application.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Registers the handler of orders. There is one, so that a failed attempt isn't half done.</summary>
    /// <typeparam name="THandler">The handler. Its dependencies are injected.</typeparam>
    /// <returns>The same builder.</returns>
    public BillinkWebhooksBuilder AddOrderHandler<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where THandler : class, IBillinkWebhookHandler<OrderWebhook> => Add<OrderWebhook, THandler>();

    /// <summary>
    /// Registers the handler of some events of orders. It takes precedence over the handler of all orders. Events without a handler are
    /// then acknowledged and logged at level Debug.
    /// </summary>
    /// <typeparam name="THandler">The handler. Its dependencies are injected.</typeparam>
    /// <param name="events">The events; at least one. Each event has one handler, the last one that is registered.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">There is no event.</exception>
    public BillinkWebhooksBuilder AddOrderHandler<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(params OrderWebhookEvent[] events)
        where THandler : class, IBillinkWebhookHandler<OrderWebhook> =>
        AddFor<OrderWebhook, THandler>([.. events.Select(static value => value.Value)]);

    /// <summary>Registers the handler of sessions. There is one, so that a failed attempt isn't half done.</summary>
    /// <typeparam name="THandler">The handler. Its dependencies are injected.</typeparam>
    /// <returns>The same builder.</returns>
    public BillinkWebhooksBuilder AddSessionHandler<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where THandler : class, IBillinkWebhookHandler<SessionWebhook> => Add<SessionWebhook, THandler>();

    /// <summary>
    /// Registers the handler of some statuses of sessions. It takes precedence over the handler of all sessions. Statuses without a handler
    /// are then acknowledged and logged at level Debug.
    /// </summary>
    /// <typeparam name="THandler">The handler. Its dependencies are injected.</typeparam>
    /// <param name="statuses">The statuses; at least one. Each status has one handler, the last one that is registered.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">There is no status.</exception>
    public BillinkWebhooksBuilder AddSessionHandler<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(params SessionStatus[] statuses)
        where THandler : class, IBillinkWebhookHandler<SessionWebhook> =>
        AddFor<SessionWebhook, THandler>([.. statuses.Select(static value => value.Value)]);

    /// <summary>
    /// Registers the handler of messages that are neither an order nor a session. Without it, such a message gets HTTP 500, so that it
    /// shows in the log, in the health check and at Billink.
    /// </summary>
    /// <typeparam name="THandler">The handler. Its dependencies are injected.</typeparam>
    /// <returns>The same builder.</returns>
    public BillinkWebhooksBuilder AddUnknownHandler<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where THandler : class, IBillinkWebhookHandler<BillinkUnknownMessage> => Add<BillinkUnknownMessage, THandler>();

    /// <summary>
    /// Stores deliveries in a database that all instances share, instead of in memory. <see cref="DbWebhookInbox.CreateTablesSql"/> creates
    /// the tables. If they are missing, the application doesn't start, and the exception says so.
    /// </summary>
    /// <param name="database">Returns the source of connections. Default: the application's <see cref="DbDataSource"/>.</param>
    /// <param name="createTables">Whether the application creates missing tables when it starts.</param>
    /// <returns>The same builder.</returns>
    public BillinkWebhooksBuilder UseDatabaseInbox(Func<IServiceProvider, DbDataSource>? database = null, bool createTables = false)
    {
        Services.TryAddSingleton(services => new DbWebhookInbox(
            database?.Invoke(services) ?? DataSource(services), services.GetRequiredService<TimeProvider>()));
        Services.AddSingleton<IHostedService>(services => new InboxTableCheck(
            services.GetRequiredService<IWebhookInbox>(), createTables, services.GetRequiredService<ILogger<InboxTableCheck>>()));
        return UseInbox(services => services.GetRequiredService<DbWebhookInbox>());
    }

    /// <summary>Stores deliveries in another inbox.</summary>
    /// <param name="inbox">Returns the inbox. It is called once.</param>
    /// <returns>The same builder.</returns>
    public BillinkWebhooksBuilder UseInbox(Func<IServiceProvider, IWebhookInbox> inbox)
    {
        Services.Replace(ServiceDescriptor.Singleton(inbox));
        return this;
    }

    /// <summary>Sets the options of the inbox.</summary>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The same builder.</returns>
    public BillinkWebhooksBuilder ConfigureInbox(Action<BillinkInboxOptions> configure)
    {
        Services.Configure(configure);
        return this;
    }

    private static DbDataSource DataSource(IServiceProvider services) => services.GetService<DbDataSource>()
        ?? throw new InvalidOperationException(
            "UseDatabaseInbox needs a database. Register a DbDataSource, as with services.AddSingleton<DbDataSource>(…), or pass one: " +
            "UseDatabaseInbox(services => …).");

    private BillinkWebhooksBuilder Add<TWebhook, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where TWebhook : class
        where THandler : class, IBillinkWebhookHandler<TWebhook>
    {
        Services.Replace(ServiceDescriptor.Scoped<IBillinkWebhookHandler<TWebhook>, THandler>());
        return this;
    }

    private BillinkWebhooksBuilder AddFor<
        TWebhook, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(IReadOnlyList<string> events)
        where TWebhook : class
        where THandler : class, IBillinkWebhookHandler<TWebhook>
    {
        // Without any, the application would silently acknowledge everything.
        if (events.Count == 0)
            throw new ArgumentException("There is no event or status to handle.", nameof(events));
        foreach (var name in events)
            Services.AddKeyedScoped<IBillinkWebhookHandler<TWebhook>, THandler>(name);
        // Other events have no handler, and that is meant.
        Services.TryAddScoped<IBillinkWebhookHandler<TWebhook>, IgnoringHandler<TWebhook>>();
        return this;
    }
}
