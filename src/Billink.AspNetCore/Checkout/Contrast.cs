using System.Globalization;

namespace Billink.AspNetCore.Checkout;

/// <summary>The contrast ratio of the Web Content Accessibility Guidelines 2.2.</summary>
internal static class Contrast
{
    /// <summary>The minimum contrast of images (success criterion 1.4.11).</summary>
    public const double MinimumOfImages = 3;

    /// <summary>Returns the contrast of two colours, from 1 (none) to 21 (black on white).</summary>
    public static double Between(string colour, string other)
    {
        var (dark, light) = (Luminance(colour), Luminance(other));
        if (dark > light)
            (dark, light) = (light, dark);
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour)
    {
        var digits = colour.StartsWith('#') ? colour[1..] : "";
        if (digits.Length == 3)
            digits = string.Concat(digits.Select(digit => new string(digit, 2)));
        if (digits.Length != 6 || !int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb))
            throw new ArgumentException("A colour must be #rgb or #rrggbb.", nameof(colour));
        return (0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear((rgb >> 8) & 255)) + (0.0722 * Linear(rgb & 255));
    }

    private static double Linear(int channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
