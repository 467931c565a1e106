using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using Billink.Validation;

namespace Billink.Sandbox.Api.Rules;

/// <summary>The formats of values.</summary>
internal static class Format
{
    private const string PhoneSigns = " +()-";

    /// <summary>
    /// The most characters of a text that is in an index. PostgreSQL's entries take 2,704 bytes. The sandbox's own rule.
    /// </summary>
    public const int LongestKey = 255;

    public static bool IsBlank([NotNullWhen(false)] string? text) => string.IsNullOrWhiteSpace(text);

    /// <summary>Whether the number of characters (code points) is in a range.</summary>
    public static bool IsLength(string? text, int min, int max) =>
        text is not null && WireText.Length(text) is var length && length >= min && length <= max;

    public static bool IsLonger(string? text, int max) => text is not null && WireText.Length(text) > max;

    public static bool IsHouseNumber(string text) => IsLength(text, 1, 10) && text.All(char.IsAsciiDigit);

    /// <summary>The check accepts 9 to 18 digits and signs.</summary>
    public static bool IsPhoneNumber(string text) => IsLength(text, 9, 18) && text.All(IsPhoneSign);

    /// <summary>The order's documentation says "only numbers". The signs that the check accepts are accepted here, too.</summary>
    public static bool IsPhoneDigits(string text) => text.Any(char.IsAsciiDigit) && text.All(IsPhoneSign);

    public static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var dot = text.LastIndexOf('.');
        return at > 0 && at == text.LastIndexOf('@') && dot > at + 1 && dot < text.Length - 1 && !text.Any(char.IsWhiteSpace);
    }

    public static bool IsCity(string text) => text.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '\'');

    public static bool IsIpAddress(string text) => text.AsSpan().ContainsAny('.', ':') && IPAddress.TryParse(text, out _);

    /// <summary>Letters, digits, <c>_</c> and <c>-</c>.</summary>
    public static bool IsPlain(string text) => text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-');

    /// <summary>Only the formats of countries in which Billink works are checked.</summary>
    public static bool IsPostalCode(string text, string? countryCode)
    {
        var code = text.Replace(" ", "", StringComparison.Ordinal);
        return (IsBlank(countryCode) ? "NL" : countryCode.ToUpperInvariant()) switch
        {
            "NL" => code.Length == 6 && code[..4].All(char.IsAsciiDigit) && code[4..].All(char.IsAsciiLetter),
            "BE" => code.Length == 4 && code.All(char.IsAsciiDigit),
            "DE" => code.Length == 5 && code.All(char.IsAsciiDigit),
            _ => true,
        };
    }

    public static DateOnly? BirthDate(string text) =>
        DateOnly.TryParseExact(text, "dd-MM-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static bool IsAdult(DateOnly birthDate, DateTimeOffset now) => birthDate <= DateOnly.FromDateTime(now.UtcDateTime).AddYears(-18);

    /// <summary>The format of VAT numbers isn't known, so anything that could be one is accepted.</summary>
    public static bool IsVatNumber(string text) =>
        IsLength(text, 2, 30) && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or ' ');

    public static bool IsIban(string text)
    {
        var iban = text.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        if (!IsLength(iban, 15, 34) || !iban.All(char.IsAsciiLetterOrDigit) || !iban[..2].All(char.IsAsciiLetter))
            return false;
        var remainder = 0;
        foreach (var letter in iban[4..] + iban[..4])
            remainder = char.IsAsciiDigit(letter)
                ? ((remainder * 10) + (letter - '0')) % 97
                : ((remainder * 100) + (letter - 'A' + 10)) % 97;
        return remainder == 1;
    }

    private static bool IsPhoneSign(char letter) => char.IsAsciiDigit(letter) || PhoneSigns.Contains(letter);
}
