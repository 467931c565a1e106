using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Storage;

/// <summary>The queries of nearly every request, compiled once per kind of database.</summary>
internal sealed class CompiledQueries
{
    private CompiledQueries()
    {
    }

    public static CompiledQueries Sqlite { get; } = new();

    public static CompiledQueries Postgres { get; } = new();

    public Func<SandboxDbContext, string, CancellationToken, Task<Merchant?>> Merchant { get; } = EF.CompileAsyncQuery(
        (SandboxDbContext db, string username, CancellationToken _) =>
            db.Merchants.AsNoTracking().SingleOrDefault(merchant => merchant.Username == username));

    public Func<SandboxDbContext, int, string, CancellationToken, Task<bool>> HasOrder { get; } = EF.CompileAsyncQuery(
        (SandboxDbContext db, int merchantId, string number, CancellationToken _) =>
            db.Orders.Any(order => order.MerchantId == merchantId && order.Number == number));

    public Func<SandboxDbContext, int, string, CancellationToken, Task<Order?>> Order { get; } = EF.CompileAsyncQuery(
        (SandboxDbContext db, int merchantId, string number, CancellationToken _) =>
            db.Orders.AsNoTracking().SingleOrDefault(order => order.MerchantId == merchantId && order.Number == number));

    public Func<SandboxDbContext, int, string, CancellationToken, Task<Order?>> OrderToChange { get; } = EF.CompileAsyncQuery(
        (SandboxDbContext db, int merchantId, string number, CancellationToken _) =>
            db.Orders.AsTracking().SingleOrDefault(order => order.MerchantId == merchantId && order.Number == number));
}
