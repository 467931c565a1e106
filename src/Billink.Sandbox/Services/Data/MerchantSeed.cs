using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Storage;

namespace Billink.Sandbox.Services.Data;

/// <summary>Adds the merchants of the options to the database, except for those that it has.</summary>
internal sealed class MerchantSeed(SandboxStore store, BillinkSandboxOptions options)
{
    public Task<int> ApplyAsync(
        CancellationToken cancellationToken) => store.WriteAsync(db => AddAsync(db, cancellationToken), cancellationToken);

    /// <summary>Adds them in a unit of work.</summary>
    /// <returns>The number of merchants that were added.</returns>
    public async Task<int> AddAsync(SandboxDbContext db, CancellationToken cancellationToken)
    {
        var added = 0;
        foreach (var merchant in options.Merchants)
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
        CompanyName = merchant.CompanyName,
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
