using System.Text.Json;
using Billink.Sandbox.Domain.Clock;
using Billink.Sandbox.Domain.Disputes;
using Billink.Sandbox.Domain.Email;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Reconciliation;
using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Domain.Timeline;
using Billink.Sandbox.Domain.Webhooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Billink.Sandbox.Storage;

/// <summary>The sandbox's tables.</summary>
internal sealed class SandboxDbContext(DbContextOptions<SandboxDbContext> options, CompiledQueries queries) : DbContext(options)
{
    private readonly List<TimelineEntry> newEvents = [];
    private Merchant? merchant;

    public DbSet<Merchant> Merchants => Set<Merchant>();

    public DbSet<CreditCheck> Checks => Set<CreditCheck>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<Dispute> Disputes => Set<Dispute>();

    public DbSet<ReconciliationInvoice> ReconciliationInvoices => Set<ReconciliationInvoice>();

    /// <summary>The events of orders. A session's events are in its own row.</summary>
    public DbSet<TimelineEntry> Timeline => Set<TimelineEntry>();

    public DbSet<ClockState> Clock => Set<ClockState>();

    public DbSet<WebhookDelivery> Deliveries => Set<WebhookDelivery>();

    public DbSet<DeliveryAttempt> DeliveryAttempts => Set<DeliveryAttempt>();

    public DbSet<PlannedWebhookFault> PlannedWebhookFaults => Set<PlannedWebhookFault>();

    public DbSet<OutgoingEmail> OutgoingEmails => Set<OutgoingEmail>();

    /// <summary>The events of this unit of work, in order.</summary>
    public IReadOnlyList<TimelineEntry> NewEvents => newEvents;

    /// <summary>Finds the merchant of a request.</summary>
    public async Task<Merchant?> FindMerchantAsync(string username, CancellationToken cancellationToken) =>
        merchant = await queries.Merchant(this, username, cancellationToken);

    /// <summary>The merchant of an order or a session. It is nearly always the merchant of the request or of the call before.</summary>
    public async ValueTask<Merchant> GetMerchantAsync(int id, CancellationToken cancellationToken)
    {
        if (merchant?.Id != id)
            merchant = await Merchants.SingleAsync(row => row.Id == id, cancellationToken);
        return merchant;
    }

    /// <summary>Whether an order number is taken.</summary>
    public Task<bool> HasOrderAsync(int merchantId, string number, CancellationToken cancellationToken) =>
        queries.HasOrder(this, merchantId, number, cancellationToken);

    /// <summary>Finds an order by the merchant's number. Payments and credits aren't loaded.</summary>
    public Task<Order?> FindOrderAsync(int merchantId, string number, CancellationToken cancellationToken) =>
        (ChangeTracker.QueryTrackingBehavior is QueryTrackingBehavior.TrackAll
            ? queries.OrderToChange
            : queries.Order)(this, merchantId, number, cancellationToken);

    /// <summary>Records an event. Every event of an order or a session goes through here.</summary>
    public void Record(TimelineEntry entry)
    {
        newEvents.Add(entry);
        if (entry.Order is not null)
            Timeline.Add(entry);
    }

    /// <summary>Clears the context. Unsaved changes are lost.</summary>
    public void Forget()
    {
        ChangeTracker.Clear();
        newEvents.Clear();
        merchant = null;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite has neither decimals nor times. Whole numbers are exact, and SQL can sort and add them.
        configurationBuilder.Properties<decimal>().HaveConversion<CentsConverter>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMillisecondsConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(SandboxDbContext).Assembly);
        modelBuilder.Entity<Merchant>(merchant =>
        {
            merchant.HasIndex(row => row.Username).IsUnique();
            merchant.Property(row => row.Workflows)
                .HasConversion(WorkflowsConverter, new ValueComparer<IReadOnlyList<SandboxWorkflow>>(favorStructuralComparisons: false));
            merchant.Property(row => row.Webhooks).HasConversion(WebhooksConverter);
        });
        modelBuilder.Entity<Session>(session =>
        {
            session.HasIndex(row => row.PublicNumber);
            session.HasIndex(row => new { row.Outcome, row.ExpiresAt });
            session.Property(row => row.Purchase).HasConversion(PurchaseConverter);
            session.Property(row => row.ReturnTo).HasConversion(ReturnToConverter);
        });
        modelBuilder.Entity<Order>(order =>
        {
            order.HasIndex(row => new { row.MerchantId, row.Number }).IsUnique();
            order.HasIndex(row => row.PublicNumber);
            order.HasIndex(row => row.NextAt);
            order.HasIndex(row => row.FileId);
            order.Property(row => row.Purchase).HasConversion(PurchaseConverter);
            order.HasMany(row => row.Payments).WithOne().IsRequired();
            order.HasMany(row => row.Credits).WithOne().IsRequired();
        });
    }

    // Empty in a row of an earlier version, which stored workflows elsewhere.
    private static ValueConverter<IReadOnlyList<SandboxWorkflow>, string> WorkflowsConverter { get; } = new(
        workflows => JsonSerializer.Serialize(workflows, StoredJson.Default.IReadOnlyListSandboxWorkflow),
        text => text.Length > 0
            ? JsonSerializer.Deserialize(text, StoredJson.Default.IReadOnlyListSandboxWorkflow)!
            : SandboxMerchant.Default.Workflows);

    // Empty means none, which is faster to read.
    private static ValueConverter<WebhookSettings, string> WebhooksConverter { get; } = new(
        settings => settings.Urls.Count == 0 && settings.Secret == null ? ""
            : JsonSerializer.Serialize(settings, StoredJson.Default.WebhookSettings),
        text => text.Length > 0 ? JsonSerializer.Deserialize(text, StoredJson.Default.WebhookSettings)! : WebhookSettings.None);

    private static ValueConverter<Purchase, string> PurchaseConverter { get; } = new(
        purchase => JsonSerializer.Serialize(purchase, StoredJson.Default.Purchase),
        text => JsonSerializer.Deserialize(text, StoredJson.Default.Purchase)!);

    private static ValueConverter<SessionReturnUrls, string> ReturnToConverter { get; } = new(
        addresses => JsonSerializer.Serialize(addresses, StoredJson.Default.SessionReturnUrls),
        text => JsonSerializer.Deserialize(text, StoredJson.Default.SessionReturnUrls)!);
}
