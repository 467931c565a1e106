namespace Billink.Contracts.Diff.Languages;

/// <summary>Reads the regular expressions of XSD 1.0 (appendix F), which always match the whole text.</summary>
internal sealed class XsdRegexParser : RegexParser
{
    private XsdRegexParser(string pattern, RegexFactory factory)
        : base(pattern, factory)
    {
    }

    /// <summary>The texts that match a pattern, or null if it uses a construct that is not supported here.</summary>
    public static RegexNode? Parse(string pattern, RegexFactory factory) => new XsdRegexParser(pattern, factory).ParseAll();

    protected override RegexNode Atom()
    {
        var c = Take();
        switch (c)
        {
            case '(':
                var inner = Choice();
                Expect(')');
                return inner;
            case '[':
                return Factory.One(Class());
            case '.':
                return Factory.One(CharSet.Dot);
            case '\\':
                return Factory.One(Escape());
            case '?' or '*' or '+' or '{' or '}' or ']' or ')':
                throw new FormatException();
            default:
                return Factory.Literal(c.ToString());
        }
    }

    private CharSet Class()
    {
        var isNegated = TryTake('^');
        CharSet? set = null;
        CharSet? minus = null;
        while (!IsAtEnd && Current != ']')
        {
            if (set is not null && Current == '-' && Position + 1 < Pattern.Length && Pattern[Position + 1] == '[')
            {
                Position += 2;
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
        if (Current == '\\' && !IsSingleEscape(Position + 1))
        {
            Position++;
            return Escape();
        }

        var from = Single();
        if (Position + 1 >= Pattern.Length || Current != '-' || Pattern[Position + 1] is ']' or '[')
            return CharSet.Of(from);
        Position++;
        var to = Single();
        return from <= to ? CharSet.Of(from, to) : throw new FormatException();
    }

    private char Single()
    {
        var c = Take();
        if (c != '\\')
            return c == '[' ? throw new FormatException() : c;
        return IsSingleEscape(Position) ? Unescaped(Take()) : throw new FormatException();
    }

    private bool IsSingleEscape(int index) =>
        index < Pattern.Length && "nrt\\|.?*+(){}-[]^".Contains(Pattern[index], StringComparison.Ordinal);

    private static char Unescaped(char c) => c switch { 'n' => '\n', 'r' => '\r', 't' => '\t', _ => c };

    private CharSet Escape()
    {
        if (IsSingleEscape(Position))
            return CharSet.Of(Unescaped(Take()));
        var c = Take();
        if (c is 'p' or 'P')
        {
            Expect('{');
            var end = Pattern.IndexOf('}', Position);
            var set = (end < 0 ? null : CharSet.OfProperty(Pattern[Position..end])) ?? throw new FormatException();
            Position = end + 1;
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
}
