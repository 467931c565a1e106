namespace Billink.Contracts.Documents;

/// <summary>Compares values as they are written; the order of keys does not matter.</summary>
internal static class SpecEquality
{
    public static bool AreEqual(SpecNode? one, SpecNode? other) => (one, other) switch
    {
        (null, null) => true,
        (SpecScalar left, SpecScalar right) => left.Kind == right.Kind && string.Equals(left.Value, right.Value, StringComparison.Ordinal),
        (SpecList left, SpecList right) => left.Size == right.Size && AreEqual(left.Items, right.Items),
        (SpecMap left, SpecMap right) => left.Size == right.Size && AreEqual(left, right),
        _ => false,
    };

    private static bool AreEqual(IReadOnlyList<SpecNode> left, IReadOnlyList<SpecNode> right)
    {
        if (left.Count != right.Count)
            return false;
        for (var i = 0; i < left.Count; i++)
        {
            if (!AreEqual(left[i], right[i]))
                return false;
        }

        return true;
    }

    private static bool AreEqual(SpecMap left, SpecMap right)
    {
        if (left.Entries.Count != right.Entries.Count)
            return false;
        for (var i = 0; i < left.Entries.Count; i++)
        {
            // The order is usually the same.
            var (key, value, other) = (left.Entries[i].Key, left.Entries[i].Value, right.Entries[i]);
            if (!AreEqual(value, string.Equals(other.Key, key, StringComparison.Ordinal) ? other.Value : right[key]))
                return false;
        }

        return true;
    }

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
