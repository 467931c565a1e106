using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Merchants;

/// <summary>Finds out who asks.</summary>
internal static class MerchantLookup
{
    public static Task<Merchant?> FindAsync(SandboxDbContext db, string username, CancellationToken cancellation) =>
        db.Merchants
            .Include(merchant => merchant.Workflows)
            .AsNoTracking()
            .SingleOrDefaultAsync(merchant => merchant.Username == username, cancellation);
}
