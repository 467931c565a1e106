namespace Billink.Contracts.Documents;

/// <summary>A mapping. If a key occurs twice, because another mapping is merged into this one, the last entry counts.</summary>
internal sealed class SpecMap : SpecNode
{
    private readonly Dictionary<string, int>? index;

    public SpecMap(IReadOnlyList<SpecEntry> entries, int line = 0, int column = 0)
        : base(line, column)
    {
        Entries = entries;
        if (entries.Count > 8)
            index = new Dictionary<string, int>(entries.Count, StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            if (index is not null)
                index[entries[i].Key] = i;
            Size += entries[i].Value.Size;
            Height = Math.Max(Height, entries[i].Value.Height + 1);
        }
    }

    public IReadOnlyList<SpecEntry> Entries { get; }

    public SpecNode? this[string key] => Find(key) is { } entry ? entry.Value : null;

    public static SpecMap Of(IEnumerable<KeyValuePair<string, SpecNode>> entries) =>
        new([.. entries.Select(entry => new SpecEntry(entry.Key, 0, 0, entry.Value))]);

    /// <summary>The first entry with a duplicate key; null if there is none.</summary>
    public static SpecEntry? FindRepeated(IReadOnlyList<SpecEntry> entries)
    {
        var seen = entries.Count > 8 ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var i = 0; i < entries.Count; i++)
        {
            if (seen is null ? IsBefore(i) : !seen.Add(entries[i].Key))
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
        if (index is not null)
            return index.TryGetValue(key, out var at) ? Entries[at] : null;
        for (var i = Entries.Count - 1; i >= 0; i--)
        {
            if (string.Equals(Entries[i].Key, key, StringComparison.Ordinal))
                return Entries[i];
        }

        return null;
    }
}
