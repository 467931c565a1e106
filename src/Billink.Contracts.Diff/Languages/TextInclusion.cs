using System.Text;

namespace Billink.Contracts.Diff.Languages;

/// <summary>Whether every text of some languages at once is a text of another one too.</summary>
internal static class TextInclusion
{
    private const int MostStates = 20_000;

    /// <summary>Walks the automata side by side, shortest texts first.</summary>
    /// <returns>True; or false with the shortest text that shows it; or null where it takes too long to know.</returns>
    public static (bool? Verdict, string? Witness) Of(
        IReadOnlyList<TextLanguage> some, TextLanguage all, TextGrammar grammar, CancellationToken cancellationToken)
    {
        var alphabet = Representatives([.. some.Append(all).SelectMany(language => language.Node.Sets).Distinct()]);
        var states = new List<(TextState[] Some, TextState All, int From, char By)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Meet([.. some.Select(language => language.Start)], all.Start, -1, default);
        for (var i = 0; i < states.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (states.Count > MostStates || grammar.IsExhausted)
                return (null, null);
            var state = states[i];
            if (!state.All.MayEnd && state.Some.All(part => part.MayEnd))
                return (false, TextTo(i));
            foreach (var character in alphabet)
            {
                var next = state.Some.Select((part, index) => some[index].After(part, character, grammar)).ToArray();
                if (!next.Any(part => part.IsDead))
                    Meet(next, all.After(state.All, character, grammar), i, character);
            }
        }

        return (true, null);

        void Meet(TextState[] left, TextState right, int from, char by)
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

    // One character of each sort that the sets tell apart; letters and digits before others, so that a witness can be read. Only what XML
    // can hold, and white space of each sort, because it is read in other ways.
    private static List<char> Representatives(IReadOnlyList<CharSet> sets)
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

        return [.. found, ' ', '\t', '\n'];
    }
}
