using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff;

/// <summary>Pairs the files of two versions.</summary>
internal static class ContractPairs
{
    /// <summary>
    /// The files by name: by the whole name if both versions have it, otherwise by the name without the folder. If each version has one
    /// file, these two are a pair, whatever their names. A file without a counterpart has null.
    /// </summary>
    public static IEnumerable<(ContractSource? Old, ContractSource? New)> Of(
        IReadOnlyList<ContractSource> oldVersion, IReadOnlyList<ContractSource> newVersion)
    {
        if (oldVersion.Count == 1 && newVersion.Count == 1)
        {
            yield return (oldVersion[0], newVersion[0]);
            yield break;
        }

        // Files in different folders may have the same name.
        var rest = newVersion.ToList();
        var pairs = oldVersion.Select(old => (Old: old, New: Take(current => current.Name == old.Name))).ToList();
        foreach (var (old, current) in pairs)
            yield return (old, current ?? Take(other => Path.GetFileName(other.Name) == Path.GetFileName(old.Name)));
        foreach (var added in rest)
            yield return (null, added);

        ContractSource? Take(Predicate<ContractSource> fits)
        {
            var index = rest.FindIndex(fits);
            if (index < 0)
                return null;
            var found = rest[index];
            rest.RemoveAt(index);
            return found;
        }
    }
}
