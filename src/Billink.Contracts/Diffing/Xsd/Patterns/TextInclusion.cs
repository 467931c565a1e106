using System.Text;

namespace Billink.Contracts.Diffing.Xsd.Patterns;

/// <summary>Whether every text that fits all of some expressions fits another one too.</summary>
internal static class TextInclusion
{
    private const int MostStates = 20_000;

    /// <summary>Walks the automata side by side.</summary>
    /// <returns>True; or false with the shortest text that shows it; or null where it takes too long to know.</returns>
    public static (bool? Verdict, string? Witness) Of(IReadOnlyList<TextNode> some, TextNode all, TextGrammar grammar, CancellationToken cancellationToken)
    {
        var alphabet = Representatives([.. some.Append(all).SelectMany(node => node.Sets).Distinct()]);
        var states = new List<(TextNode[] Some, TextNode All, int From, char By)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Meet([.. some], all, -1, default);
        for (var i = 0; i < states.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (states.Count > MostStates)
                return (null, null);
            var state = states[i];
            if (!state.All.IsOptional && state.Some.All(node => node.IsOptional))
                return (false, TextTo(i));
            foreach (var character in alphabet)
            {
                var next = Array.ConvertAll(state.Some, node => grammar.After(node, character));
                if (!next.Contains(grammar.Impossible))
                    Meet(next, grammar.After(state.All, character), i, character);
            }
        }

        return (true, null);

        void Meet(TextNode[] left, TextNode right, int from, char by)
        {
            if (seen.Add($"{string.Join(',', left.Select(node => node.Id))}:{right.Id}"))
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

    // One character of each sort that the sets tell apart; letters and digits before others, so that a witness can be read. Only what XML can hold.
    private static List<char> Representatives(CharSet[] sets)
    {
        var found = new Dictionary<string, char>(StringComparer.Ordinal);
        var key = new char[sets.Length];
        foreach (var code in Enumerable.Range('a', 26).Concat(Enumerable.Range('0', 10)).Concat(Enumerable.Range('A', 26)).Concat(Enumerable.Range(32, char.MaxValue - 32)).Concat([9, 10]))
        {
            var c = (char)code;
            if (!System.Xml.XmlConvert.IsXmlChar(c))
                continue;
            for (var i = 0; i < sets.Length; i++)
                key[i] = sets[i].Contains(c) ? '1' : '0';
            found.TryAdd(new string(key), c);
        }

        return [.. found.Values];
    }
}
