using System.Text.Json;
using Billink.Json;
using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Authenticates both reconciliation operations, with the same checks in the same order.</summary>
internal static class ReconciliationAccess
{
    /// <summary>The name of the error for a body that isn't a JSON object.</summary>
    public static string ErrorOf(ReadOnlySpan<byte> body) =>
        JsonBody.WithoutMark(body).IndexOfAnyExcept(" \t\r\n"u8) < 0 ? "NoData" : "NoArray";

    /// <summary>Finds the merchant of a request and its master.</summary>
    /// <returns>The name of the error, or the merchant and its master.</returns>
    public static async Task<(string? Error, Merchant? Merchant, Merchant? Master)> EnterAsync(
        SandboxDbContext db, string username, string id, CancellationToken cancellationToken)
    {
        var merchant = await db.FindMerchantAsync(username, cancellationToken);
        if (merchant is null || merchant.ClientId != id)
            return ("ClientNotFound", null, null);
        if (merchant.MasterUsername is not { } name)
            return (null, merchant, null);
        var master = await db.Merchants.AsNoTracking().SingleOrDefaultAsync(other => other.Username == name, cancellationToken);
        return master is null ? ("MasterClientNotFound", null, null) : (null, merchant, master);
    }

    /// <summary>The master in replies. Its members are inferred.</summary>
    public static JsonElement? Describe(Merchant? master) =>
        master is null ? null : NamedObject.Of(master.CompanyName ?? master.Username);
}
