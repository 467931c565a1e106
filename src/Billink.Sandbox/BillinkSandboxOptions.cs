using System.Data.Common;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Billink.Sandbox;

/// <summary>The options of a sandbox. If Billink's rule isn't public, the sandbox has its own rule, and the option says so.</summary>
public sealed record BillinkSandboxOptions
{
    /// <summary>The <see cref="Database"/> that exists only while the sandbox runs.</summary>
    public const string MemoryDatabase = "memory";

    /// <summary>The address to listen on. Default: the loopback address, on a free port.</summary>
    public string Url { get; init; } = "http://127.0.0.1:0";

    /// <summary>
    /// The address in links to the checkout and to files, if shoppers reach the sandbox at another address than the shop does, for
    /// example through a proxy: scheme, host and port only. Default: null, which means the address of the request.
    /// </summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>
    /// Whether <c>X-Forwarded-Proto</c> and <c>X-Forwarded-Host</c> replace the scheme and the host of a request. Set it only behind a
    /// proxy that sets both headers. Default: false.
    /// </summary>
    public bool UseForwardedHeaders { get; init; }

    /// <summary>
    /// The host names that requests may use, beside <c>localhost</c>, IP addresses and the hosts of <see cref="Url"/> and
    /// <see cref="PublicUrl"/>. Other names are rejected with HTTP status 403, because a page of another site could let its name resolve to
    /// this machine. Default: none.
    /// </summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>
    /// The database: <see cref="MemoryDatabase"/>, or the path of an SQLite file, which is created if it doesn't exist. The program
    /// Billink.Sandbox.Server also takes the connection string of a PostgreSQL database. The sandbox uses only what it made: a file or a
    /// schema that another program made is left as it is. Default: <see cref="MemoryDatabase"/>.
    /// </summary>
    public string Database { get; init; } = MemoryDatabase;

    /// <summary>
    /// The schema of a PostgreSQL database, which the sandbox creates: small letters, digits and underscores. Default:
    /// <c>billink_sandbox</c>.
    /// </summary>
    public string Schema { get; init; } = "billink_sandbox";

    /// <summary>
    /// Whether the start deletes all data of a database that the sandbox made, and creates its tables again. A database of another version
    /// needs it. Default: false.
    /// </summary>
    public bool ResetDatabase { get; init; }

    /// <summary>A name of the <see cref="Database"/> for logs and messages. It contains no password.</summary>
    public string DatabaseName
    {
        get
        {
            if (!IsConnectionString(Database))
                return Database;
            var parts = new DbConnectionStringBuilder { ConnectionString = Database };
            return $"PostgreSQL at {Part("Host")}, database {Part("Database")}";

            string Part(string name) => parts.TryGetValue(name, out var value) ? $"{value}" : "(the default)";
        }
    }

    /// <summary>
    /// Whether the sandbox rejects requests that deviate from the contract, with HTTP status 400 and a list of the deviations. The header
    /// <c>X-Billink-Sandbox-Strict: true</c> or <c>false</c> overrides it for one request. The journal shows deviations either way.
    /// Default: false.
    /// </summary>
    public bool IsStrict { get; init; }

    /// <summary>
    /// The form of v2 errors. The header <c>X-Billink-Sandbox-Error-Form: general</c> or <c>operation</c> overrides it for one request,
    /// and <see cref="SandboxFault.ErrorForm"/> overrides both. Default: <see cref="SandboxErrorForm.Operation"/>.
    /// </summary>
    public SandboxErrorForm ErrorForm { get; init; }

    /// <summary>
    /// The number of exchanges that the journal keeps. It drops the oldest first. 0 turns the journal off. Default: 1000.
    /// </summary>
    public int JournalSize { get; init; } = 1000;

    /// <summary>The clock that <see cref="BillinkSandbox.Clock"/> follows until it is moved. Default: the system clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// The merchants, at least one. Merchants that a database already has stay as they are. The first one is <see
    /// cref="BillinkSandbox.Credentials"/>. Default: <see cref="SandboxMerchant.Default"/>.
    /// </summary>
    public IReadOnlyList<SandboxMerchant> Merchants { get; init; } = [SandboxMerchant.Default];

    /// <summary>
    /// The largest body of a request, in bytes. A larger one gets HTTP status 413. The sandbox's own rule. Default: 1 MiB.
    /// </summary>
    public long MaximumBodySize { get; init; } = 1024 * 1024;

    /// <summary>
    /// The amount, in euro, above which a v1 credit check is rejected (501), unless <c>BACKDOOR</c> decides it. The sandbox's own rule.
    /// Default: 5000.
    /// </summary>
    public decimal CreditLimit { get; init; } = 5000;

    /// <summary>
    /// How long after a credit check a v1 order can be placed on it (445). The sandbox's own rule: Billink doesn't document its rule.
    /// Default: 1 hour.
    /// </summary>
    public TimeSpan CheckLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>
    /// How much a v1 order can exceed its credit check, in euro (444). The sandbox's own rule: Billink doesn't document its rule. Default:
    /// 0.
    /// </summary>
    public decimal CheckTolerance { get; init; }

    /// <summary>How long a v2 session stays open. Default: 1 hour, as documented.</summary>
    public TimeSpan SessionLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Whether the sandbox sends webhooks to this machine, where the shop under test usually runs. Default: true.</summary>
    public bool AllowLoopbackWebhooks { get; init; } = true;

    /// <summary>Whether the sandbox sends webhooks to private networks (RFC 1918, 6598 and 4193). Default: false.</summary>
    public bool AllowPrivateWebhooks { get; init; }

    /// <summary>
    /// The time between the first and the second attempt to deliver a webhook. It doubles before the third attempt, which is the last.
    /// Billink documents three attempts and exponential times; the times are the sandbox's own. Default: 1 minute.
    /// </summary>
    public TimeSpan WebhookRetryDelay { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The timeout of an attempt to deliver a webhook. The sandbox's own rule. Default: 10 seconds.</summary>
    public TimeSpan WebhookTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The mail server that the sandbox sends e-mails to: <c>smtp://host:port</c>, or <c>smtps://user:password@host:port</c> for TLS
    /// (STARTTLS). Every e-mail is in the mailbox as well. Default: null, which means the mailbox only.
    /// </summary>
    public Uri? MailServer { get; init; }

    /// <summary>The recipient of the e-mail about a webhook that could not be delivered. Default: <c>merchant@shop.example</c>.</summary>
    public string MailRecipient { get; init; } = "merchant@shop.example";

    /// <summary>Logs failures inside the sandbox. It never logs requests, credentials or personal data. Default: no logging.</summary>
    public ILoggerFactory LoggerFactory { get; init; } = NullLoggerFactory.Instance;

    /// <summary>Whether a <see cref="Database"/> is a connection string.</summary>
    internal static bool IsConnectionString(string database) => database.Contains("Host=", StringComparison.OrdinalIgnoreCase);
}
