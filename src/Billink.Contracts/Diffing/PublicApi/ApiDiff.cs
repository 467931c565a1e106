namespace Billink.Contracts.Diffing.PublicApi;

/// <summary>Compares two listings of a public C# API, type by type.</summary>
internal static class ApiDiff
{
    public static void Compare(ContractSource oldSource, ContractSource newSource, ChangeList changes, CancellationToken cancellationToken)
    {
        var old = ApiListing.Read(oldSource);
        var current = ApiListing.Read(newSource);
        var findings = new ApiFindings(oldSource.Name, newSource.Name, changes);
        foreach (var (name, type) in old)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!current.TryGetValue(name, out var counterpart))
            {
                findings.Add(ApiRules.TypeRemoved, $"{name} is gone.", name, type.Line, null);
                continue;
            }

            CompareHeads(type, counterpart, findings);
            new ApiMemberComparer(type, counterpart, findings).Compare();
        }

        foreach (var (name, type) in current)
        {
            if (!old.ContainsKey(name))
                findings.Add(ApiRules.TypeAdded, $"{name} is new.", name, null, type.Line);
        }
    }

    private static void CompareHeads(ApiType old, ApiType current, ApiFindings findings)
    {
        // Less: what only the new one forbids, or only the old one was.
        var lost = old.Bases.Except(current.Bases, StringComparer.Ordinal).Concat(old.Modifiers.Except(current.Modifiers, StringComparer.Ordinal).Where(word => !IsLimit(word))).ToList();
        var forbidden = current.Modifiers.Except(old.Modifiers, StringComparer.Ordinal).Where(IsLimit).ToList();
        if (lost.Count > 0 || forbidden.Count > 0 || old.Rest != current.Rest)
        {
            var words = lost.Select(word => $"no longer {word}").Concat(forbidden.Select(word => $"{word} now")).DefaultIfEmpty($"'{current.Rest}', and was '{old.Rest}'");
            findings.Add(ApiRules.TypeRestricted, $"{old.Name} is {string.Join(", ", words)}.", old.Name, old.Line, current.Line);
            return;
        }

        var won = current.Bases.Except(old.Bases, StringComparer.Ordinal).Concat(old.Modifiers.Except(current.Modifiers, StringComparer.Ordinal).Select(word => $"no longer {word}")).ToList();
        if (won.Count > 0)
            findings.Add(ApiRules.TypeExtended, $"{old.Name} is {string.Join(", ", won)}.", old.Name, old.Line, current.Line);
        if (old.Attributes != current.Attributes)
            findings.Add(ApiRules.AttributesChanged, $"{old.Name} has the attributes {Shown(current.Attributes)}, and had {Shown(old.Attributes)}.", old.Name, old.Line, current.Line);
    }

    private static bool IsLimit(string modifier) => modifier is "sealed" or "abstract" or "static" or "ref";

    private static string Shown(string attributes) => attributes.Length == 0 ? "none" : attributes;
}
