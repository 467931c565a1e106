using System.Globalization;

namespace Billink.Contracts.Diff.Languages;

/// <summary>Reads the regular expressions of XSD 1.0 (appendix F), which always mean the whole text.</summary>
/// <param name="pattern">The expression.</param>
/// <param name="grammar">Makes its parts.</param>
internal sealed class PatternParser(string pattern, TextGrammar grammar)
{
    private const int MostRepeats = 1000;
    private const int MaxDepth = 100;
    private const int LongestPattern = 4_000;

    private int at;
    private int depth;

    /// <summary>What a pattern means; null where it has something that isn't understood here.</summary>
    public static TextNode? Parse(string pattern, TextGrammar grammar)
    {
        if (pattern.Length > LongestPattern)
            return null;
        try
        {
            var parser = new PatternParser(pattern, grammar);
            var node = parser.Choice();
            return parser.at == pattern.Length ? node : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private bool IsAtEnd => at >= pattern.Length;

    private TextNode Choice()
    {
        if (++depth > MaxDepth)
            throw new FormatException();
        var options = new List<TextNode> { Sequence() };
        while (!IsAtEnd && pattern[at] == '|')
        {
            at++;
            options.Add(Sequence());
        }

        depth--;
        return grammar.Choice(options);
    }

    private TextNode Sequence()
    {
        var parts = new List<TextNode>();
        while (!IsAtEnd && pattern[at] is not ('|' or ')'))
            parts.Add(Repeated(Atom()));
        return grammar.Sequence(parts);
    }

    private TextNode Repeated(TextNode atom)
    {
        if (IsAtEnd)
            return atom;
        var (least, most) = pattern[at] switch
        {
            '?' => (0, 1),
            '*' => (0, TextGrammar.Unbounded),
            '+' => (1, TextGrammar.Unbounded),
            '{' => Quantity(),
            _ => (-1, -1),
        };
        if (least < 0)
            return atom;
        at++;
        return grammar.Repeat(atom, least, most);
    }

    private (int Least, int Most) Quantity()
    {
        var end = pattern.IndexOf('}', at);
        var bounds = end < 0 ? throw new FormatException() : pattern[(at + 1)..end].Split(',');
        at = end;
        var least = Number(bounds[0]);
        return bounds.Length == 1 ? (least, least) : (least, bounds[1].Length == 0 ? TextGrammar.Unbounded : Number(bounds[1]));
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostRepeats
            ? number
            : throw new FormatException();

    private TextNode Atom()
    {
        var c = pattern[at++];
        switch (c)
        {
            case '(':
                var inner = Choice();
                Expect(')');
                return inner;
            case '[':
                return grammar.One(Class());
            case '.':
                return grammar.One(CharSet.Dot);
            case '\\':
                return grammar.One(Escape());
            case '?' or '*' or '+' or '{' or '}' or ']' or ')':
                throw new FormatException();
            default:
                return grammar.Literal(c.ToString());
        }
    }

    private CharSet Class()
    {
        var isNegated = !IsAtEnd && pattern[at] == '^';
        if (isNegated)
            at++;
        CharSet? set = null;
        CharSet? minus = null;
        while (!IsAtEnd && pattern[at] != ']')
        {
            if (set is not null && pattern[at] == '-' && at + 1 < pattern.Length && pattern[at + 1] == '[')
            {
                at += 2;
                minus = Class();
                break;
            }

            var part = Range();
            set = set is null ? part : set.Or(part);
        }

        Expect(']');
        var result = set ?? throw new FormatException();
        if (isNegated)
            result = result.Not();
        return minus is null ? result : result.Except(minus);
    }

    private CharSet Range()
    {
        if (pattern[at] == '\\')
        {
            at++;
            if (!IsSingleEscape(pattern, at))
                return Escape();
            at--;
        }

        var from = Single();
        if (at + 1 >= pattern.Length || pattern[at] != '-' || pattern[at + 1] is ']' or '[')
            return CharSet.Of(from);
        at++;
        var to = Single();
        return from <= to ? CharSet.Of(from, to) : throw new FormatException();
    }

    private char Single()
    {
        var c = pattern[at++];
        if (c != '\\')
            return c == '[' ? throw new FormatException() : c;
        return IsSingleEscape(pattern, at) ? Unescaped(pattern[at++]) : throw new FormatException();
    }

    private static bool IsSingleEscape(string text, int index) =>
        index < text.Length && "nrt\\|.?*+(){}-[]^".Contains(text[index], StringComparison.Ordinal);

    private static char Unescaped(char c) => c switch { 'n' => '\n', 'r' => '\r', 't' => '\t', _ => c };

    private CharSet Escape()
    {
        if (IsAtEnd)
            throw new FormatException();
        if (IsSingleEscape(pattern, at))
            return CharSet.Of(Unescaped(pattern[at++]));
        var c = pattern[at++];
        if (c is 'p' or 'P')
        {
            Expect('{');
            var end = pattern.IndexOf('}', at);
            var set = (end < 0 ? null : CharSet.OfProperty(pattern[at..end])) ?? throw new FormatException();
            at = end + 1;
            return c == 'P' ? set.Not() : set;
        }

        return c switch
        {
            'd' => CharSet.Digit,
            'D' => CharSet.Digit.Not(),
            's' => CharSet.Space,
            'S' => CharSet.NotSpace,
            'w' => CharSet.Word,
            'W' => CharSet.Word.Not(),
            'i' => CharSet.NameStart,
            'I' => CharSet.NameStart.Not(),
            'c' => CharSet.NamePart,
            'C' => CharSet.NamePart.Not(),
            _ => throw new FormatException(),
        };
    }

    private void Expect(char c)
    {
        if (IsAtEnd || pattern[at] != c)
            throw new FormatException();
        at++;
    }
}
