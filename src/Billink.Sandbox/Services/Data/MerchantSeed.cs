using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Storage;

namespace Billink.Sandbox.Services.Data;

/// <summary>Puts the merchants of the options into a database that hasn't them.</summary>
internal static class MerchantSeed
{
    public static Task<int> ApplyAsync(SandboxStore store, IEnumerable<SandboxMerchant> merchants, CancellationToken cancellationToken) =>
        store.WriteAsync(db => AddAsync(db, merchants, cancellationToken), cancellationToken);

    /// <summary>Adds them to a unit of work.</summary>
    /// <returns>How many there were to add.</returns>
    public static async Task<int> AddAsync(SandboxDbContext db, IEnumerable<SandboxMerchant> merchants, CancellationToken cancellationToken)
    {
        var added = 0;
        foreach (var merchant in merchants)
        {
            if (await db.FindMerchantAsync(merchant.Credentials.Username, cancellationToken) is not null)
                continue;
            db.Merchants.Add(ToEntity(merchant));
            added++;
        }

        return added;
    }

    private static Merchant ToEntity(SandboxMerchant merchant) => new()
    {
        Username = merchant.Credentials.Username,
        ClientId = merchant.Credentials.Id,
        Prefix = merchant.Prefix,
        Email = merchant.Email,
        MasterUsername = merchant.MasterUsername,
        IsPartner = merchant.IsPartner,
        MayOpenSessions = merchant.MayOpenSessions,
        IsWhitelisted = merchant.RegularCustomers is not null,
        MinimumPaidOrders = merchant.RegularCustomers?.MinimumPaidOrders ?? 0,
        RegularCustomerDays = merchant.RegularCustomers?.Days ?? 0,
        TotalAmountHigherThan = merchant.RegularCustomers?.TotalAmountHigherThan ?? 0,
        Workflows = merchant.Workflows,
    };
}
