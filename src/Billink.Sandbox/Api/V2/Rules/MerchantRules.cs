using Billink.Orders;
using Billink.Sandbox.Api.Rules;
using Billink.V2;
using static Billink.Sandbox.Api.Rules.Format;

namespace Billink.Sandbox.Api.V2.Rules;

/// <summary>The rules of a merchant that a partner creates, in the order of the documentation. Other fields have no error code.</summary>
internal static class MerchantRules
{
    public static RuleTable<CreateMerchantRequest, CreateMerchantErrorCode> Table { get; } = new()
    {
        { CreateMerchantErrorCode.InvalidCompanyName, merchant => !IsName(merchant.CompanyName, 100) },
        { CreateMerchantErrorCode.InvalidFirstName, merchant => !IsName(merchant.FirstName, 255) },
        { CreateMerchantErrorCode.InvalidLastName, merchant => !IsName(merchant.LastName, 255) },
        { CreateMerchantErrorCode.MissingIban, merchant => IsBlank(merchant.BankAccountNumber) },
        { CreateMerchantErrorCode.InvalidIban, merchant => !IsIban(merchant.BankAccountNumber) },
        { CreateMerchantErrorCode.InvalidBic, merchant => IsBlank(merchant.Bic) || !IsBic(merchant.Bic) },
        {
            CreateMerchantErrorCode.InvalidCity,
            merchant => IsBlank(merchant.City) || !IsCity(merchant.City.Replace(".", "", StringComparison.Ordinal))
        },
        { CreateMerchantErrorCode.InvalidCocNumber, merchant => IsBlank(merchant.CocNumber) || !IsCocNumber(merchant.CocNumber) },
        { CreateMerchantErrorCode.InvalidContactEmail, merchant => IsBlank(merchant.ContactEmail) || !IsEmail(merchant.ContactEmail) },
        {
            CreateMerchantErrorCode.InvalidCountryCode,
            merchant => IsBlank(merchant.CountryCode) || !CountryCodes.Has(merchant.CountryCode)
        },
        {
            CreateMerchantErrorCode.InvalidContactPhone,
            merchant => IsBlank(merchant.ContactPhone) || !IsPhoneNumber(merchant.ContactPhone)
        },
        { CreateMerchantErrorCode.InvalidEmail, merchant => IsBlank(merchant.Email) || !IsEmail(merchant.Email) },
        // There is no code for a username, which an e-mail address can be.
        {
            CreateMerchantErrorCode.InvalidEmail,
            merchant => IsLonger(merchant.Username, LongestKey) || IsLonger(merchant.Email, LongestKey)
        },
        { CreateMerchantErrorCode.MissingHouseNumber, merchant => IsBlank(merchant.HouseNumber) },
        { CreateMerchantErrorCode.InvalidHouseNumber, merchant => !IsHouseNumber(merchant.HouseNumber) },
    };

    private static bool IsName(string? text, int longest) => !IsBlank(text) && IsLength(text, 2, longest);

    private static bool IsCocNumber(string text) => text.Length == 8 && text.All(char.IsAsciiDigit);

    /// <summary>ISO 9362: bank, country, location and an optional branch.</summary>
    private static bool IsBic(string text) =>
        text.Length is 8 or 11 && text.All(char.IsAsciiLetterOrDigit) && text[4..6].All(char.IsAsciiLetter);
}
