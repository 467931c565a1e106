using System.Globalization;

namespace Billink.Contracts.Diff.Languages;

/// <summary>The common syntax of XSD's and ECMA-262's regular expressions: alternatives, sequences and quantifiers.</summary>
/// <param name="pattern">The expression.</param>
/// <param name="factory">Creates its parts.</param>
internal abstract class RegexParser(string pattern, RegexFactory factory)
{
    private const int MostRepeats = 5_000;
    private const int MaxDepth = 100;
    private const int LongestPattern = 4_000;

    private int depth;

    protected int Position { get; set; }

    protected string Pattern => pattern;

    protected RegexFactory Factory => factory;

    protected bool IsAtEnd => Position >= pattern.Length;

    protected char Current => pattern[Position];

    /// <summary>Whether the parser is inside a group.</summary>
    protected bool IsInGroup => depth > 1;

    /// <summary>The expression, or null if it uses a construct that is not supported here.</summary>
    protected RegexNode? ParseAll()
    {
        if (pattern.Length > LongestPattern)
            return null;
        try
        {
            var node = Choice();
            return IsAtEnd ? node : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    protected RegexNode Choice()
    {
        if (++depth > MaxDepth)
            throw new FormatException();
        var options = new List<RegexNode> { Sequence() };
        while (TryTake('|'))
            options.Add(Sequence());
        depth--;
        return factory.Choice(options);
    }

    protected virtual RegexNode Sequence()
    {
        var parts = new List<RegexNode>();
        while (!IsAtEnd && !IsEndOfSequence())
            parts.Add(Quantified(Atom()));
        return factory.Sequence(parts);
    }

    protected virtual bool IsEndOfSequence() => Current is '|' or ')';

    protected abstract RegexNode Atom();

    protected bool TryTake(char wanted)
    {
        if (IsAtEnd || Current != wanted)
            return false;
        Position++;
        return true;
    }

    protected void Expect(char wanted)
    {
        if (!TryTake(wanted))
            throw new FormatException();
    }

    protected char Take() => IsAtEnd ? throw new FormatException() : pattern[Position++];

    /// <summary>Reads what may follow a quantifier, such as the question mark of a lazy one.</summary>
    protected virtual void EndQuantifier()
    {
    }

    private RegexNode Quantified(RegexNode atom)
    {
        if (IsAtEnd)
            return atom;
        var (least, most) = Current switch
        {
            '?' => (0, 1),
            '*' => (0, RegexFactory.Unbounded),
            '+' => (1, RegexFactory.Unbounded),
            '{' => Quantity(),
            _ => (-1, -1),
        };
        if (least < 0)
            return atom;
        Position++;
        EndQuantifier();
        return factory.Repeat(atom, least, most);
    }

    // Leaves the position at the closing brace.
    private (int Least, int Most) Quantity()
    {
        var end = pattern.IndexOf('}', Position);
        var bounds = end < 0 ? throw new FormatException() : pattern[(Position + 1)..end].Split(',');
        Position = end;
        var least = Number(bounds[0]);
        return bounds.Length == 1 ? (least, least) : (least, bounds[1].Length == 0 ? RegexFactory.Unbounded : Number(bounds[1]));
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostRepeats
            ? number
            : throw new FormatException();
}
