using System.Text;

namespace Billink.Contracts.Instances;

/// <summary>
/// Generates texts that probably match a regular expression of literals, classes, groups, alternatives and repetitions. Conditions
/// (look-around) have no effect, so a text may not meet them. Back references aren't supported.
/// </summary>
internal sealed class PatternGenerator
{
    private const int Unbounded = int.MaxValue;
    private const int MostRepeats = 6;
    private const int ManyRepeats = 30;
    private const int MostDepth = 32;
    private static readonly string[] Conditions = ["?=", "?!", "?<=", "?<!"];

    private readonly string pattern;
    private int at;
    private int depth;

    private PatternGenerator(string pattern) => this.pattern = pattern;

    private delegate void Maker(StringBuilder text, Random random);

    private Maker? Root { get; set; }

    /// <summary>Returns a generator, or null if the expression isn't supported.</summary>
    public static PatternGenerator? Parse(string pattern)
    {
        var texts = new PatternGenerator(pattern);
        try
        {
            texts.Root = texts.Alternatives();
            return texts.at == pattern.Length ? texts : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    public string Make(Random random)
    {
        var text = new StringBuilder();
        Root!(text, random);
        return text.ToString();
    }

    private Maker Alternatives()
    {
        if (++depth > MostDepth)
            throw new FormatException();
        var choices = new List<Maker> { Sequence() };
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            choices.Add(Sequence());
        }

        depth--;
        return choices.Count == 1 ? choices[0] : (text, random) => choices[random.Next(choices.Count)](text, random);
    }

    private Maker Sequence()
    {
        var parts = new List<Maker>();
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
            parts.Add(Repeated(Atom()));
        return (text, random) => parts.ForEach(part => part(text, random));
    }

    private Maker Repeated(Maker atom)
    {
        if (at >= pattern.Length)
            return atom;
        var (least, most) = pattern[at] switch
        {
            '*' => (0, Unbounded),
            '+' => (1, Unbounded),
            '?' => (0, 1),
            '{' => Braces(),
            _ => (-1, -1),
        };
        if (least < 0)
            return atom;
        at++;
        if (at < pattern.Length && pattern[at] == '?')
            at++;
        if (least > 1000)
            throw new FormatException();
        return (text, random) =>
        {
            // The ends of a range find more differences than its middle.
            var last = most != Unbounded ? most : least + (random.Next(8) == 0 ? ManyRepeats : MostRepeats);
            var count = random.Next(3) switch { 0 => least, 1 => last, _ => random.Next(least, last + 1) };
            for (var i = 0; i < count; i++)
                atom(text, random);
        };
    }

    // Leaves the position at the closing brace.
    private (int Least, int Most) Braces()
    {
        var end = pattern.IndexOf('}', at);
        if (end < 0)
            throw new FormatException();
        var parts = pattern[(at + 1)..end].Split(',');
        if (!int.TryParse(parts[0], System.Globalization.CultureInfo.InvariantCulture, out var least))
            throw new FormatException();
        var most = parts.Length == 1 ? least : Unbounded;
        if (parts.Length == 2
            && parts[1].Length > 0
            && !int.TryParse(parts[1], System.Globalization.CultureInfo.InvariantCulture, out most))
            throw new FormatException();
        at = end;
        return (least, most == Unbounded ? most : Math.Max(least, Math.Min(most, 1000)));
    }

    private Maker Atom()
    {
        var letter = pattern[at++];
        switch (letter)
        {
            case '^' or '$':
                return (_, _) => { };
            case '.':
                return OneOf("abcXYZ019 _-.");
            case '(':
                var isPart = Group();
                var inner = Alternatives();
                if (at >= pattern.Length || pattern[at++] != ')')
                    throw new FormatException();
                return isPart ? inner : (_, _) => { };
            case '[':
                return OneOf(Class());
            case '\\':
                return OneOf(Escape());
            case '*' or '+' or '?' or ')':
                throw new FormatException();
            default:
                return (text, _) => text.Append(letter);
        }
    }

    // Whether the group is a part of the text, and no condition.
    private bool Group()
    {
        if (at >= pattern.Length || pattern[at] != '?')
            return true;
        if (Array.Find(Conditions, start => pattern.AsSpan(at).StartsWith(start)) is { } condition)
        {
            at += condition.Length;
            return false;
        }

        if (pattern.AsSpan(at).StartsWith("?:"))
            at += 2;
        else if (pattern.AsSpan(at).StartsWith("?<") && at + 2 < pattern.Length && pattern[at + 2] is not ('=' or '!'))
            at = pattern.IndexOf('>', at) is > 0 and var end ? end + 1 : throw new FormatException();
        else
            throw new FormatException();
        return true;
    }

    private static Maker OneOf(string letters) =>
        letters.Length == 0 ? throw new FormatException() : (text, random) => text.Append(letters[random.Next(letters.Length)]);

    private string Escape()
    {
        if (at >= pattern.Length)
            throw new FormatException();
        var letter = pattern[at++];
        return letter switch
        {
            'd' => "0123456789",
            'w' => "abcxyzABCXYZ0189_",
            's' => " ",
            'D' => "abcXYZ-_ ",
            'W' => " -.:/",
            'S' => "abcXYZ019-_.",
            't' => "\t",
            'n' => "\n",
            'r' => "\r",
            'x' => Code(2),
            'u' => Code(4),
            'b' or 'B' or 'p' or 'P' or 'k' or (>= '1' and <= '9') => throw new FormatException(),
            _ => letter.ToString(),
        };
    }

    private string Code(int digits)
    {
        if (at + digits > pattern.Length
            || !int.TryParse(
                pattern.AsSpan(at, digits), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture,
                out var code))
        {
            throw new FormatException();
        }

        at += digits;
        return ((char)code).ToString();
    }

    private string Class()
    {
        var isNegated = at < pattern.Length && pattern[at] == '^';
        if (isNegated)
            at++;
        var letters = new StringBuilder();
        while (at < pattern.Length && pattern[at] != ']')
        {
            var part = pattern[at] == '\\' ? ClassEscape() : pattern[at++].ToString();
            if (part.Length == 1 && at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] != ']')
            {
                at++;
                var end = pattern[at] == '\\' ? ClassEscape() : pattern[at++].ToString();
                if (end.Length != 1 || end[0] < part[0])
                    throw new FormatException();
                part = Range(part[0], end[0]);
            }

            letters.Append(part);
        }

        if (at++ >= pattern.Length)
            throw new FormatException();
        if (!isNegated)
            return letters.ToString();
        var excluded = letters.ToString();
        return string.Concat("abcxyzABCXYZ0189 _-.:/@#".Where(letter => !excluded.Contains(letter, StringComparison.Ordinal)));
    }

    private string ClassEscape()
    {
        at++;
        return Escape();
    }

    // All characters of a short range; the ends and some others of a long range.
    private static string Range(char from, char to)
    {
        var length = to - from + 1;
        var step = Math.Max(1, length / 40);
        var letters = new StringBuilder().Append(to);
        for (var code = (int)from; code < to; code += step)
        {
            if (!char.IsSurrogate((char)code))
                letters.Append((char)code);
        }

        return letters.ToString();
    }
}
