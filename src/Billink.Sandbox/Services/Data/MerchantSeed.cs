using System.Data.Common;
using System.Text.Json;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Storage;

namespace Billink.Sandbox.Services.Data;

/// <summary>
/// Adds the merchants of the options to the database, except for those that it has. It doesn't use EF Core, whose first query and first
/// insert would take most of a start.
/// </summary>
internal sealed class MerchantSeed(SandboxStore store, BillinkSandboxOptions options)
{
    /// <summary>Adds them, before the first request.</summary>
    /// <returns>The number of merchants that were added.</returns>
    public Task<int> ApplyAsync(CancellationToken cancellationToken) => store.ConnectAsync(
        async connection =>
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            var added = await AddAsync(connection, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return added;
        },
        cancellationToken);

    /// <summary>Adds them in the connection's transaction.</summary>
    /// <returns>The number of merchants that were added.</returns>
    public async Task<int> AddAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var added = 0;
        // Always in the same order: two servers that start at once would wait for each other's merchants.
        foreach (var merchant in options.Merchants.OrderBy(static merchant => merchant.Credentials.Username, StringComparer.Ordinal))
            added += await connection.InsertAsync("Merchants", RowOf(merchant), unlessHas: nameof(Merchant.Username), cancellationToken);
        return added;
    }

    private static Dictionary<string, object?> RowOf(SandboxMerchant merchant) => new(StringComparer.Ordinal)
    {
        [nameof(Merchant.Username)] = merchant.Credentials.Username,
        [nameof(Merchant.ClientId)] = merchant.Credentials.Id,
        [nameof(Merchant.Prefix)] = merchant.Prefix,
        [nameof(Merchant.CompanyName)] = merchant.CompanyName,
        [nameof(Merchant.Email)] = merchant.Email,
        [nameof(Merchant.MasterUsername)] = merchant.MasterUsername,
        [nameof(Merchant.IsPartner)] = merchant.IsPartner,
        [nameof(Merchant.MayOpenSessions)] = merchant.MayOpenSessions,
        [nameof(Merchant.IsWhitelisted)] = merchant.RegularCustomers is not null,
        [nameof(Merchant.MinimumPaidOrders)] = merchant.RegularCustomers?.MinimumPaidOrders ?? 0,
        [nameof(Merchant.RegularCustomerDays)] = merchant.RegularCustomers?.Days ?? 0,
        [nameof(Merchant.TotalAmountHigherThan)] = CentsConverter.CentsOf(merchant.RegularCustomers?.TotalAmountHigherThan ?? 0),
        [nameof(Merchant.Workflows)] = JsonSerializer.Serialize(merchant.Workflows, StoredJson.Default.IReadOnlyListSandboxWorkflow),
        [nameof(Merchant.Webhooks)] = "",
    };
}
