using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.PublicApi;

/// <summary>Compares two listings of a public C# API, type by type.</summary>
internal static class ApiDiff
{
    public static void Compare(ContractSource oldSource, ContractSource newSource, ChangeList changes, CancellationToken cancellationToken)
    {
        var (old, current) = (ApiListingReader.Read(oldSource), ApiListingReader.Read(newSource));
        var findings = new ApiFindings(oldSource.Name, newSource.Name, changes);
        var nullability = new ApiNullability(old.Types.Values.Concat(current.Types.Values).Where(type => type.IsValueType)
            .Select(type => type.Name.Split('<')[0]).ToHashSet(StringComparer.Ordinal));
        foreach (var (name, type) in old.Types)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!current.Types.TryGetValue(name, out var counterpart))
                continue;
            CompareHeads(type, counterpart, findings);
            new ApiMemberComparer(type, counterpart, nullability, findings).Compare();
        }

        CompareNames(
            [.. old.Types.Values.Where(type => !current.Types.ContainsKey(type.Name))],
            [.. current.Types.Values.Where(type => !old.Types.ContainsKey(type.Name))],
            findings);
    }

    private static void CompareNames(List<ApiType> gone, List<ApiType> come, ApiFindings findings)
    {
        foreach (var (old, current) in ApiRenames.Pair(gone, come))
        {
            gone.Remove(old);
            come.Remove(current);
            findings.AddRename(ApiRules.TypeRenamed, (old.Name, old.Line), (current.Name, current.Line), current.Name);
        }

        foreach (var type in gone)
            findings.Add(ApiRules.TypeRemoved, $"{type.Name} was removed.", type.Name, type.Line, null);
        foreach (var type in come)
            findings.Add(ApiRules.TypeAdded, $"{type.Name} is new.", type.Name, null, type.Line);
    }

    private static void CompareHeads(ApiType old, ApiType current, ApiFindings findings)
    {
        List<string> lost = [.. NoLonger(old.Promises, current.Promises), .. NewlyNow(old.Limits, current.Limits)];
        List<string> won = [.. NewlyNow(old.Promises, current.Promises), .. NoLonger(old.Limits, current.Limits)];
        if (lost.Count > 0)
            findings.Add(ApiRules.TypeRestricted, $"{old.Name} is {string.Join(", ", lost)}.", old.Name, old.Line, current.Line);
        else if (won.Count > 0)
            findings.Add(ApiRules.TypeExtended, $"{old.Name} is {string.Join(", ", won)}.", old.Name, old.Line, current.Line);
        if (old.Attributes != current.Attributes)
        {
            var message = $"{old.Name} has the attributes {Shown(current.Attributes)}, and had {Shown(old.Attributes)}.";
            findings.Add(ApiRules.AttributesChanged, message, old.Name, old.Line, current.Line);
        }
    }

    private static IEnumerable<string> NoLonger(IEnumerable<string> old, IEnumerable<string> current) =>
        old.Except(current, StringComparer.Ordinal).Select(word => $"no longer {word}");

    private static IEnumerable<string> NewlyNow(IEnumerable<string> old, IEnumerable<string> current) =>
        current.Except(old, StringComparer.Ordinal).Select(word => $"{word} now");

    private static string Shown(string attributes) => attributes.Length == 0 ? "none" : attributes;
}
