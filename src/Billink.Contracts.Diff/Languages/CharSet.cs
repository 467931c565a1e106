using System.Globalization;
using System.Text.RegularExpressions;

namespace Billink.Contracts.Diff.Languages;

/// <summary>A set of UTF-16 characters.</summary>
internal sealed class CharSet
{
    private readonly bool[] contains = new bool[char.MaxValue + 1];

    private CharSet(Func<char, bool> contains)
    {
        for (var code = 0; code < this.contains.Length; code++)
            this.contains[code] = contains((char)code);
    }

    private CharSet(char from, char to) => Array.Fill(contains, true, from, to - from + 1);

    public static CharSet All { get; } = new(_ => true);

    public static CharSet Dot { get; } = new(c => c is not ('\n' or '\r'));

    public static CharSet Space { get; } = new(IsSpace);

    public static CharSet NotSpace { get; } = new(c => !IsSpace(c));

    public static CharSet Digit { get; } = new(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber);

    public static CharSet NameStart { get; } = new(c => c is ':' or '_' || System.Xml.XmlConvert.IsStartNCNameChar(c));

    public static CharSet NamePart { get; } = new(c => c == ':' || System.Xml.XmlConvert.IsNCNameChar(c));

    /// <summary>All characters except punctuation, separators and others (XSD's <c>\w</c>).</summary>
    public static CharSet Word { get; } = new(c => Group(CharUnicodeInfo.GetUnicodeCategory(c)) is not ('P' or 'Z' or 'C'));

    public static CharSet Of(char from, char to) => new(from, to);

    public static CharSet Of(char one) => Of(one, one);

    /// <summary>
    /// A Unicode category such as <c>Lu</c>, a group of them such as <c>L</c>, or a block such as <c>IsGreek</c>; else null.
    /// </summary>
    public static CharSet? OfProperty(string name)
    {
        if (name.StartsWith("Is", StringComparison.Ordinal))
            return OfBlock(name);
        if (name.Length is not (1 or 2) || !"LMNPZSC".Contains(name[0], StringComparison.Ordinal))
            return null;
        return new CharSet(c => Code(CharUnicodeInfo.GetUnicodeCategory(c)).StartsWith(name, StringComparison.Ordinal));
    }

    private static CharSet? OfBlock(string name)
    {
        try
        {
            var block = new Regex($"\\p{{{Regex.Escape(name)}}}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return new CharSet(c => block.IsMatch([c]));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public bool Contains(char c) => contains[c];

    public CharSet Not() => new(c => !Contains(c));

    public CharSet Or(CharSet other) => new(c => Contains(c) || other.Contains(c));

    public CharSet Except(CharSet other) => new(c => Contains(c) && !other.Contains(c));

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r';

    private static char Group(UnicodeCategory category) => Code(category)[0];

    private static string Code(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter => "Lu",
        UnicodeCategory.LowercaseLetter => "Ll",
        UnicodeCategory.TitlecaseLetter => "Lt",
        UnicodeCategory.ModifierLetter => "Lm",
        UnicodeCategory.OtherLetter => "Lo",
        UnicodeCategory.NonSpacingMark => "Mn",
        UnicodeCategory.SpacingCombiningMark => "Mc",
        UnicodeCategory.EnclosingMark => "Me",
        UnicodeCategory.DecimalDigitNumber => "Nd",
        UnicodeCategory.LetterNumber => "Nl",
        UnicodeCategory.OtherNumber => "No",
        UnicodeCategory.ConnectorPunctuation => "Pc",
        UnicodeCategory.DashPunctuation => "Pd",
        UnicodeCategory.OpenPunctuation => "Ps",
        UnicodeCategory.ClosePunctuation => "Pe",
        UnicodeCategory.InitialQuotePunctuation => "Pi",
        UnicodeCategory.FinalQuotePunctuation => "Pf",
        UnicodeCategory.OtherPunctuation => "Po",
        UnicodeCategory.SpaceSeparator => "Zs",
        UnicodeCategory.LineSeparator => "Zl",
        UnicodeCategory.ParagraphSeparator => "Zp",
        UnicodeCategory.MathSymbol => "Sm",
        UnicodeCategory.CurrencySymbol => "Sc",
        UnicodeCategory.ModifierSymbol => "Sk",
        UnicodeCategory.OtherSymbol => "So",
        UnicodeCategory.Control => "Cc",
        UnicodeCategory.Format => "Cf",
        UnicodeCategory.Surrogate => "Cs",
        UnicodeCategory.PrivateUse => "Co",
        _ => "Cn",
    };
}
