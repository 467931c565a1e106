using Billink.Contracts.Diff.Model;

namespace Billink.Cli.Terminals;

/// <summary>Finds what was meant by a name that doesn't exist.</summary>
internal static class Suggestion
{
    private const int Most = 3;

    /// <summary>The question, with a space before it: <c> Did you mean order_paid?</c>; empty if no name is near.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="names">Each name that exists, with what to type for it.</param>
    public static string For(string text, IEnumerable<(string Name, string Typed)> names)
    {
        var nearest = names.Select(name => (name.Typed, Distance: Spelling.Distance(Spelling.Letters(text), Spelling.Letters(name.Name))))
            .Where(name => name.Distance <= Math.Max(1, text.Length / 4))
            .GroupBy(name => name.Distance, name => name.Typed)
            .MinBy(group => group.Key);
        return nearest is null ? "" : $" Did you mean {string.Join(" or ", nearest.Distinct(StringComparer.Ordinal).Take(Most))}?";
    }

    /// <inheritdoc cref="For(string, IEnumerable{ValueTuple{string, string}})"/>
    public static string For(string text, IEnumerable<string> names) => For(text, names.Select(name => (name, name)));
}
