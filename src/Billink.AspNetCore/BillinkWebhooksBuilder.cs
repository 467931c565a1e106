using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Billink.AspNetCore.Inbox;
using Billink.AspNetCore.Webhooks;
using Billink.V2;
using Billink.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Billink.AspNetCore;

/// <summary>Says who handles webhooks, and where they are kept. Handlers and inbox are those of all merchants.</summary>
public sealed class BillinkWebhooksBuilder
{
    internal BillinkWebhooksBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services of the application.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Names the handler of orders; one, so that an attempt that fails isn't half done.</summary>
    /// <typeparam name="THandler">The handler; its dependencies are injected.</typeparam>
    /// <returns>The same builder.</returns>
    public BillinkWebhooksBuilder AddOrderHandler<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where THandler : class, IBillinkWebhookHandler<OrderWebhook> => Add<OrderWebhook, THandler>();

    /// <summary>Names the handler of sessions; one, so that an attempt that fails isn't half done.</summary>
    /// <typeparam name="THandler">The handler; its dependencies are injected.</typeparam>
    /// <returns>The same builder.</returns>
    public BillinkWebhooksBuilder AddSessionHandler<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where THandler : class, IBillinkWebhookHandler<SessionWebhook> => Add<SessionWebhook, THandler>();

    /// <summary>
    /// Names the handler of what is neither an order nor a session. Without one, such a delivery is answered with 500, so that it shows up
    /// in the log, in the health check
    /// and at Billink.
    /// </summary>
    /// <typeparam name="THandler">The handler; its dependencies are injected.</typeparam>
    /// <returns>The same builder.</returns>
    public BillinkWebhooksBuilder AddUnknownHandler<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where THandler : class, IBillinkWebhookHandler<BillinkUnknownMessage> => Add<BillinkUnknownMessage, THandler>();

    /// <summary>
    /// Keeps deliveries in a database that all instances share, instead of in memory. Its tables must be there: <see
    /// cref="DbWebhookInbox.CreateTablesSql"/>.
    /// </summary>
    /// <param name="database">Where connections come from; the application's <see cref="DbDataSource"/> when null.</param>
    /// <returns>The same builder.</returns>
    public BillinkWebhooksBuilder UseDatabaseInbox(Func<IServiceProvider, DbDataSource>? database = null)
    {
        Services.TryAddSingleton(services => new DbWebhookInbox(
            database?.Invoke(services) ?? services.GetRequiredService<DbDataSource>(), services.GetRequiredService<TimeProvider>()));
        return UseInbox(services => services.GetRequiredService<DbWebhookInbox>());
    }

    /// <summary>Keeps deliveries in an inbox of yours.</summary>
    /// <param name="inbox">Gives the inbox; called once.</param>
    /// <returns>The same builder.</returns>
    public BillinkWebhooksBuilder UseInbox(Func<IServiceProvider, IWebhookInbox> inbox)
    {
        Services.Replace(ServiceDescriptor.Singleton(inbox));
        return this;
    }

    /// <summary>Sets leases, delays and how long deliveries are kept.</summary>
    /// <param name="configure">Sets them.</param>
    /// <returns>The same builder.</returns>
    public BillinkWebhooksBuilder ConfigureInbox(Action<BillinkInboxOptions> configure)
    {
        Services.Configure(configure);
        return this;
    }

    private BillinkWebhooksBuilder Add<TWebhook, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where TWebhook : class
        where THandler : class, IBillinkWebhookHandler<TWebhook>
    {
        Services.Replace(ServiceDescriptor.Scoped<IBillinkWebhookHandler<TWebhook>, THandler>());
        return this;
    }
}
