using Billink.AspNetCore.Inbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Billink.AspNetCore.Tests.Receiving;

/// <summary>A missing argument is refused by its name.</summary>
public class ArgumentTests
{
    private static readonly MemoryWebhookInbox Memory = new();

    private static readonly Dictionary<string, (string Parameter, Func<object?> Call)> Nulls = new(StringComparer.Ordinal)
    {
        ["MapBillinkWebhooks"] = ("endpoints", static () => ((IEndpointRouteBuilder)null!).MapBillinkWebhooks("/billink")),
        ["AddBillinkWebhooks, code, services"] = ("services", static () => ((IServiceCollection)null!).AddBillinkWebhooks(static _ => { })),
        ["AddBillinkWebhooks, code"] = (
            "configure", static () => new ServiceCollection().AddBillinkWebhooks((Action<Webhooks.BillinkWebhookOptions>)null!)),
        ["AddBillinkWebhooks, configuration"] = (
            "configuration", static () => new ServiceCollection().AddBillinkWebhooks((IConfiguration)null!)),
        ["AddBillinkWebhooks of the health checks"] = ("builder", static () => ((IHealthChecksBuilder)null!).AddBillinkWebhooks()),
        ["memory, store"] = ("record", static () => Memory.StoreAsync(null!, TimeSpan.Zero).GetAwaiter().GetResult()),
        ["memory, complete"] = ("lease", static () => Memory.CompleteAsync(null!).GetAwaiter().GetResult()),
        ["memory, release"] = ("lease", static () => Release(Memory)),
    };

    public static TheoryData<string> Calls => [.. Nulls.Keys];

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_missing_argument_is_refused_by_its_name(string call) =>
        Should.Throw<ArgumentNullException>(() => Nulls[call].Call()).ParamName.ShouldBe(Nulls[call].Parameter);

    private static object? Release(MemoryWebhookInbox inbox)
    {
        inbox.ReleaseAsync(null!, TimeSpan.Zero).GetAwaiter().GetResult();
        return null;
    }
}
