using System.Security.Cryptography;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Storage;
using Billink.V2;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Services.Merchants;

/// <summary>Registers the merchants of partners.</summary>
internal static class MerchantRegistry
{
    /// <summary>Whether a merchant has this username or e-mail address.</summary>
    public static Task<bool> IsTakenAsync(SandboxDbContext db, string? username, string email, CancellationToken cancellationToken) =>
        db.Merchants.AnyAsync(merchant => merchant.Username == (username ?? email) || merchant.Email == email, cancellationToken);

    /// <summary>
    /// Adds a merchant with its partner's workflows and an id that nobody can guess. Without a username, its e-mail address is its
    /// username.
    /// </summary>
    public static Merchant Add(SandboxDbContext db, Merchant partner, CreateMerchantRequest request)
    {
        var merchant = new Merchant
        {
            Username = string.IsNullOrWhiteSpace(request.Username) ? request.Email : request.Username,
            ClientId = RandomNumberGenerator.GetHexString(40, lowercase: true),
            Prefix = PrefixOf(request.CompanyName),
            CompanyName = request.CompanyName,
            Email = request.Email,
            MasterUsername = partner.Username,
            Workflows = partner.Workflows,
        };
        db.Merchants.Add(merchant);
        return merchant;
    }

    /// <summary>The first three letters of the name.</summary>
    private static string PrefixOf(string companyName) =>
        string.Concat(companyName.Where(char.IsAsciiLetter).Take(3)).ToUpperInvariant() is { Length: > 0 } letters ? letters : "SBX";
}
