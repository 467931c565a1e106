using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Billink.Sandbox;

/// <summary>How a sandbox runs. Where Billink's own rule isn't known, the sandbox has one of its own, and it says so here.</summary>
public sealed record BillinkSandboxOptions
{
    /// <summary>The <see cref="Database"/> that is gone when the sandbox stops.</summary>
    public const string MemoryDatabase = "memory";

    /// <summary>Where the sandbox listens. By default the loopback address, on a port that is free.</summary>
    public string Url { get; init; } = "http://127.0.0.1:0";

    /// <summary>
    /// Where the sandbox keeps its data: <see cref="MemoryDatabase"/>, or the path of an SQLite file, which is created if it doesn't exist.
    /// The program Billink.Sandbox.Server also takes the connection string of a PostgreSQL database. Default: <see cref="MemoryDatabase"/>.
    /// </summary>
    public string Database { get; init; } = MemoryDatabase;

    /// <summary>What to call the <see cref="Database"/> where others read it: a connection string, which may have a password, is left out.</summary>
    public string DatabaseName => Storage.Database.NameOf(Database);

    /// <summary>
    /// Whether requests that leave the contract are refused: HTTP status 400 and the list of what is wrong. False by default; a request can ask for either
    /// with the header <c>X-Billink-Sandbox-Strict: true</c> or <c>false</c>. Otherwise the journal has what is wrong.
    /// </summary>
    public bool IsStrict { get; init; }

    /// <summary>How many exchanges the journal keeps, the newest; 1000 by default, 0 for none.</summary>
    public int JournalSize { get; init; } = 1000;

    /// <summary>The clock that <see cref="BillinkSandbox.Clock"/> follows until it is turned.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Who may ask; at least one. Merchants that a database has already are kept as they are. The first one is <see cref="BillinkSandbox.Credentials"/>.
    /// </summary>
    public IReadOnlyList<SandboxMerchant> Merchants { get; init; } = [SandboxMerchant.Default];

    /// <summary>The largest request, in bytes; a larger one gets HTTP status 413. 1 MiB by default. The sandbox's own rule.</summary>
    public long MaximumBodySize { get; init; } = 1024 * 1024;

    /// <summary>
    /// A v1 credit check above this amount, in euro, is refused (501), unless <c>BACKDOOR</c> decides it. 5000 by default. The sandbox's own rule.
    /// </summary>
    public decimal CreditLimit { get; init; } = 5000;

    /// <summary>How long a v1 order may be placed on a check (445). An hour by default. The sandbox's own rule: Billink's is not documented.</summary>
    public TimeSpan CheckLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How far a v1 order may be above its check, in euro (444). Nothing by default. The sandbox's own rule: Billink's is not documented.</summary>
    public decimal CheckTolerance { get; init; }

    /// <summary>How long a v2 session is open: an hour, as documented.</summary>
    public TimeSpan SessionLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Whether webhooks may go to this machine. True by default: that is where the shop under test is.</summary>
    public bool AllowLoopbackWebhooks { get; init; } = true;

    /// <summary>Whether webhooks may go to private networks (RFC 1918, 6598, 4193). False by default.</summary>
    public bool AllowPrivateWebhooks { get; init; }

    /// <summary>
    /// The time between the first attempt to deliver a webhook and the second; it doubles before the third, which is the last. A minute by default.
    /// Three attempts and exponential times are documented, the times are the sandbox's own.
    /// </summary>
    public TimeSpan WebhookRetryDelay { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long an attempt to deliver a webhook may take. 10 seconds by default. The sandbox's own rule.</summary>
    public TimeSpan WebhookTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Where e-mails go, besides into the mailbox: <c>smtp://host:port</c>, or <c>smtps://user:password@host:port</c> for one that wants TLS (STARTTLS).
    /// Null, the default, for the mailbox only.
    /// </summary>
    public Uri? MailServer { get; init; }

    /// <summary>Who gets the e-mail about a webhook that could not be delivered.</summary>
    public string MailRecipient { get; init; } = "merchant@shop.example";

    /// <summary>Takes what goes wrong inside the sandbox; by default nobody. Requests, credentials and personal data are never logged.</summary>
    public ILoggerFactory LoggerFactory { get; init; } = NullLoggerFactory.Instance;

    internal Services.Delivery.WebhookAddressPolicy WebhookAddressPolicy => new(AllowLoopbackWebhooks, AllowPrivateWebhooks);
}
