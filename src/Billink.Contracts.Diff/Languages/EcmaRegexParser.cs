using System.Globalization;

namespace Billink.Contracts.Diff.Languages;

/// <summary>
/// Reads a subset of the regular expressions of ECMA-262, which JSON Schema uses: classes, groups, quantifiers, and anchors at the ends of
/// a pattern.
/// Look-around, back references, word boundaries, Unicode scripts and characters outside the basic plane are not supported.
/// </summary>
internal sealed class EcmaRegexParser : RegexParser
{
    private static readonly CharSet Digit = CharSet.Of('0', '9');

    private static readonly CharSet Word = Digit.Or(CharSet.Of('a', 'z')).Or(CharSet.Of('A', 'Z')).Or(CharSet.Of('_'));

    private static readonly CharSet Space = CharSet.OfProperty("Zs")!.Or(CharSet.Of('\t', '\r'))
        .Or(CharSet.Of('\u2028', '\u2029')).Or(CharSet.Of('\uFEFF'));

    private static readonly CharSet Dot = CharSet.Of('\n').Or(CharSet.Of('\r')).Or(CharSet.Of('\u2028', '\u2029')).Not();

    private readonly RegexNode anything;

    private EcmaRegexParser(string pattern, RegexFactory factory)
        : base(pattern, factory) => anything = factory.Repeat(factory.One(CharSet.All), 0, RegexFactory.Unbounded);

    /// <summary>The texts that contain a match of a pattern, or null if the pattern uses a construct that is not supported here.</summary>
    public static RegexNode? Parse(string pattern, RegexFactory factory) => new EcmaRegexParser(pattern, factory).ParseAll();

    // A pattern without anchors can match anywhere in a text.
    protected override RegexNode Sequence()
    {
        if (IsInGroup)
            return base.Sequence();
        var isAtStart = TryTake('^');
        var body = base.Sequence();
        var isAtEnd = TryTake('$');
        if (!IsAtEnd && Current != '|')
            throw new FormatException();
        return Factory.Sequence([isAtStart ? Factory.Nothing : anything, body, isAtEnd ? Factory.Nothing : anything]);
    }

    protected override bool IsEndOfSequence() => base.IsEndOfSequence() || (Current == '$' && !IsInGroup);

    protected override void EndQuantifier() => TryTake('?');

    protected override RegexNode Atom()
    {
        var c = Take();
        switch (c)
        {
            case '(':
                return Group();
            case '[':
                return Factory.One(Class());
            case '.':
                return Factory.One(Dot);
            case '\\':
                return Factory.One(Escape());
            case '^' or '$' or '?' or '*' or '+' or '{' or '}' or ']' or ')':
                throw new FormatException();
            default:
                return Factory.One(CharSet.Of(Plain(c)));
        }
    }

    private RegexNode Group()
    {
        if (TryTake('?') && !TryTake(':'))
            SkipName();
        var inner = Choice();
        Expect(')');
        return inner;
    }

    // The name of a group makes no difference without back references.
    private void SkipName()
    {
        Expect('<');
        var end = Pattern.IndexOf('>', Position);
        if (end <= Position || Current is '=' or '!')
            throw new FormatException();
        Position = end + 1;
    }

    private CharSet Class()
    {
        var isNegated = TryTake('^');
        if (TryTake(']'))
            return isNegated ? CharSet.All : throw new FormatException();
        CharSet? set = null;
        while (!IsAtEnd && Current != ']')
        {
            var part = Range();
            set = set is null ? part : set.Or(part);
        }

        Expect(']');
        var result = set ?? throw new FormatException();
        return isNegated ? result.Not() : result;
    }

    private CharSet Range()
    {
        var from = ClassAtom(out var first);
        if (first is not { } start || Position + 1 >= Pattern.Length || Current != '-' || Pattern[Position + 1] == ']')
            return from;
        Position++;
        ClassAtom(out var last);
        return last is { } end && start <= end ? CharSet.Of(start, end) : throw new FormatException();
    }

    /// <summary>Reads one member of a class.</summary>
    /// <param name="single">The character; null for an escape that stands for several.</param>
    private CharSet ClassAtom(out char? single)
    {
        var c = Take();
        if (c == '\\' && !IsAtEnd && Current is 'd' or 'D' or 'w' or 'W' or 's' or 'S' or 'p' or 'P')
        {
            single = null;
            return Escape();
        }

        single = c == '\\' ? EscapedChar() : Plain(c);
        return CharSet.Of(single.Value);
    }

    private CharSet Escape()
    {
        var set = IsAtEnd ? null : Current switch
        {
            'd' => Digit,
            'D' => Digit.Not(),
            'w' => Word,
            'W' => Word.Not(),
            's' => Space,
            'S' => Space.Not(),
            _ => null,
        };
        if (set is not null)
        {
            Position++;
            return set;
        }

        return !IsAtEnd && Current is 'p' or 'P' ? Property() : CharSet.Of(EscapedChar());
    }

    // A Unicode category, such as \p{Lu}. Scripts and other properties are not supported.
    private CharSet Property()
    {
        var isNegated = Take() == 'P';
        Expect('{');
        var end = Pattern.IndexOf('}', Position);
        var name = end < 0 ? "" : Pattern[Position..end];
        if (name.Length is not (1 or 2) || CharSet.OfProperty(name) is not { } set)
            throw new FormatException();
        Position = end + 1;
        return isNegated ? set.Not() : set;
    }

    private char EscapedChar()
    {
        var c = Take();
        return c switch
        {
            't' => '\t',
            'n' => '\n',
            'r' => '\r',
            'v' => '\v',
            'f' => '\f',
            'x' => Plain((char)Hexadecimal(2)),
            'u' => Plain((char)Hexadecimal(4)),
            _ when char.IsAsciiLetterOrDigit(c) => throw new FormatException(),
            _ => Plain(c),
        };
    }

    private int Hexadecimal(int digits)
    {
        if (Position + digits > Pattern.Length
            || !int.TryParse(Pattern.AsSpan(Position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            throw new FormatException();
        }

        Position += digits;
        return code;
    }

    // A flag decides whether half a surrogate pair is a character. Control characters aren't tried.
    private static char Plain(char c) =>
        char.IsSurrogate(c) || (char.IsControl(c) && c is not (>= '\t' and <= '\r')) ? throw new FormatException() : c;
}
