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

    /// <summary><see cref="MemoryDatabase"/>, which is the default, or the path of an SQLite file, which is made when it isn't there.</summary>
    public string Database { get; init; } = MemoryDatabase;

    /// <summary>The clock by which checks and sessions expire.</summary>
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

    /// <summary>Takes what goes wrong inside the sandbox; by default nobody. Requests, credentials and personal data are never logged.</summary>
    public ILoggerFactory LoggerFactory { get; init; } = NullLoggerFactory.Instance;
}
