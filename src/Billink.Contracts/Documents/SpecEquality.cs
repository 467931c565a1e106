namespace Billink.Contracts.Documents;

/// <summary>Compares values as they are written; the order of keys does not matter.</summary>
internal static class SpecEquality
{
    public static bool AreEqual(SpecNode? one, SpecNode? other) => (one, other) switch
    {
        (null, null) => true,
        (SpecScalar left, SpecScalar right) => left.Kind == right.Kind && string.Equals(left.Value, right.Value, StringComparison.Ordinal),
        (SpecList left, SpecList right) => left.Items.Count == right.Items.Count
            && Enumerable.Range(0, left.Items.Count).All(i => AreEqual(left.Items[i], right.Items[i])),
        (SpecMap left, SpecMap right) => left.Entries.Count == right.Entries.Count
            && left.Entries.All(entry => right[entry.Key] is { } value && AreEqual(entry.Value, value)),
        _ => false,
    };

    /// <summary>The references in a value.</summary>
    public static IEnumerable<string> References(SpecNode node)
    {
        var open = new Stack<SpecNode>();
        open.Push(node);
        while (open.TryPop(out var next))
        {
            switch (next)
            {
                case SpecMap map:
                    foreach (var entry in map.Entries)
                    {
                        if (entry.Value is not SpecScalar scalar)
                            open.Push(entry.Value);
                        else if (entry.Key == "$ref")
                            yield return scalar.Value;
                    }

                    break;
                case SpecList list:
                    foreach (var item in list.Items)
                        open.Push(item);
                    break;
            }
        }
    }
}
