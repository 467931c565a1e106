namespace Billink.Contracts.Documents;

/// <summary>A mapping. If a key occurs twice, because another mapping is merged into this one, the last entry counts.</summary>
internal sealed class SpecMap : SpecNode
{
    private const int MostSearched = 8;

    // Created when a key is looked up in a large mapping: most are only walked.
    private Dictionary<string, int>? index;

    public SpecMap(IReadOnlyList<SpecEntry> entries, int line = 0, int column = 0)
        : base(line, column)
    {
        Entries = entries;
        for (var i = 0; i < entries.Count; i++)
        {
            Size += entries[i].Value.Size;
            Height = Math.Max(Height, entries[i].Value.Height + 1);
        }
    }

    public IReadOnlyList<SpecEntry> Entries { get; }

    public SpecNode? this[string key] => Find(key) is { } entry ? entry.Value : null;

    public static SpecMap Of(IEnumerable<KeyValuePair<string, SpecNode>> entries) =>
        new([.. entries.Select(entry => new SpecEntry(entry.Key, 0, 0, entry.Value))]);

    /// <summary>The first entry with a duplicate key; null if there is none.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="seen">A set to use, so that not every call creates one.</param>
    public static SpecEntry? FindRepeated(IReadOnlyList<SpecEntry> entries, HashSet<string> seen)
    {
        var isLarge = entries.Count > MostSearched;
        if (isLarge)
            seen.Clear();
        for (var i = 0; i < entries.Count; i++)
        {
            if (isLarge ? !seen.Add(entries[i].Key) : IsBefore(i))
                return entries[i];
        }

        return null;

        bool IsBefore(int index)
        {
            for (var i = 0; i < index; i++)
            {
                if (string.Equals(entries[i].Key, entries[index].Key, StringComparison.Ordinal))
                    return true;
            }

            return false;
        }
    }

    public SpecEntry? Find(string key)
    {
        if (Entries.Count > MostSearched)
            index ??= CreateIndex();
        if (index is not null)
            return index.TryGetValue(key, out var at) ? Entries[at] : null;
        for (var i = Entries.Count - 1; i >= 0; i--)
        {
            if (string.Equals(Entries[i].Key, key, StringComparison.Ordinal))
                return Entries[i];
        }

        return null;
    }

    private Dictionary<string, int> CreateIndex()
    {
        var created = new Dictionary<string, int>(Entries.Count, StringComparer.Ordinal);
        for (var i = 0; i < Entries.Count; i++)
            created[Entries[i].Key] = i;
        return created;
    }
}
