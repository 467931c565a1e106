using System.Text;

namespace Billink.Contracts.Diff.Languages;

/// <summary>Decides whether the intersection of some languages is included in another language.</summary>
internal static class Inclusion
{
    private const int MostStates = 20_000;

    /// <summary>Walks both automata side by side, shortest texts first.</summary>
    /// <param name="some">The languages to intersect.</param>
    /// <param name="all">The language that may include them.</param>
    /// <param name="factory">The factory that created all expressions.</param>
    /// <param name="whiteSpace">The white space to try.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The result, with the shortest witness; undecided if it takes too long.</returns>
    public static InclusionResult Of(
        IReadOnlyList<Language> some, Language all, RegexFactory factory, string whiteSpace, CancellationToken cancellationToken)
    {
        var alphabet = Representatives(whiteSpace, [.. some.Append(all).SelectMany(language => language.Node.Sets).Distinct()]);
        var states = new List<(LanguageState[] Some, LanguageState All, int From, char By)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Meet([.. some.Select(language => language.Start)], all.Start, -1, default);
        for (var i = 0; i < states.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (states.Count > MostStates || factory.IsExhausted)
                return InclusionResult.Undecided;
            var state = states[i];
            if (!state.All.MayEnd && state.Some.All(part => part.MayEnd))
                return new InclusionResult(false, TextTo(i));
            foreach (var character in alphabet)
            {
                var next = state.Some.Select((part, index) => some[index].After(part, character, factory)).ToArray();
                if (!next.Any(part => part.IsDead))
                    Meet(next, all.After(state.All, character, factory), i, character);
            }
        }

        return InclusionResult.Included;

        void Meet(LanguageState[] left, LanguageState right, int from, char by)
        {
            if (seen.Add(string.Join(',', left.Append(right).Select(part => (part.Node.Id * 3) + (int)part.Phase))))
                states.Add((left, right, from, by));
        }

        string TextTo(int index)
        {
            var text = new StringBuilder();
            for (; index > 0; index = states[index].From)
                text.Insert(0, states[index].By);
            return text.ToString();
        }
    }

    // One character for each class of characters that the sets distinguish; letters and digits first, so that a witness is readable. Only
    // characters that XML allows, and all kinds of white space, because white space is normalized.
    private static List<char> Representatives(string whiteSpace, IReadOnlyList<CharSet> sets)
    {
        var sorts = new int[char.MaxValue + 1];
        var count = 1;
        foreach (var set in sets)
        {
            var split = new int[count * 2];
            count = 0;
            for (var code = 0; code < sorts.Length; code++)
            {
                ref var sort = ref split[(sorts[code] * 2) + (set.Contains((char)code) ? 1 : 0)];
                sorts[code] = (sort == 0 ? sort = ++count : sort) - 1;
            }
        }

        var isFound = new bool[count];
        var found = new List<char>();
        var order = Enumerable.Range('a', 26).Concat(Enumerable.Range('0', 10)).Concat(Enumerable.Range('A', 26))
            .Concat(Enumerable.Range(33, char.MaxValue - 33));
        foreach (var code in order)
        {
            if (isFound[sorts[code]] || !System.Xml.XmlConvert.IsXmlChar((char)code))
                continue;
            isFound[sorts[code]] = true;
            found.Add((char)code);
        }

        return [.. found, .. whiteSpace];
    }
}
