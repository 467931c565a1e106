using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>C# names, formats, credentials and what is masked, of fields that both versions have.</summary>
internal static class TypeWords
{
    public static void Compare(WordSides sides)
    {
        var types = sides.New.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        foreach (var old in sides.Old.Types)
        {
            if (!types.TryGetValue(old.Name, out var current))
                continue;
            foreach (var member in old.Members)
            {
                if (current.Members.FirstOrDefault(other => other.WireName == member.WireName) is { } counterpart)
                    Compare(old, member, current, counterpart, sides);
            }

            foreach (var value in old.Values)
            {
                if (current.Values.FirstOrDefault(other => other.Value == value.Value) is { } counterpart && counterpart.Name != value.Name)
                {
                    sides.Changes.Add(
                        WordRules.ValueRenamed, $"The value '{value.Value}' of {old.Name} is called {counterpart.Name}, and was {value.Name}.", old.Name, value.Value, null,
                        sides.OldPlaces.Of(old, value), sides.NewPlaces.Of(current, counterpart), value.Name, counterpart.Name,
                        members: [sides.OldNames.Of(old, value), sides.NewNames.Of(current, counterpart)]);
                }
            }
        }
    }

    private static void Compare(ContractType oldType, Member old, ContractType newType, Member current, WordSides sides)
    {
        Differ(WordRules.MemberRenamed, "C# name", old.Name, current.Name);
        if (sides.IsXml)
            Differ(WordRules.MemberTypeChanged, "C# type", TypeOf(old), TypeOf(current));
        Differ(WordRules.CredentialChanged, "credential", old.Credential, current.Credential);
        Differ(WordRules.SensitiveChanged, "mark for masking", old.Sensitive, current.Sensitive);
        Differ(WordRules.WireChanged, "form on the wire", old.Wire, current.Wire);
        Differ(WordRules.ProvenanceChanged, "provenance", old.Provenance, current.Provenance);

        void Differ(ChangeRule rule, string what, string? before, string? now)
        {
            if (before == now)
                return;
            sides.Changes.Add(
                rule, $"The {what} of {oldType.Name}.{old.WireName} is {now ?? "none"}, and was {before ?? "none"}.", $"{oldType.Name}.{old.WireName}", what, null,
                sides.OldPlaces.Of(oldType, old), sides.NewPlaces.Of(newType, current), before, now,
                members: [.. new[] { sides.OldNames.Of(oldType, old), sides.NewNames.Of(newType, current) }.Distinct(StringComparer.Ordinal)]);
        }
    }

    private static string TypeOf(Member member) => $"{member.Type}{(member.Format is { } format ? $" as {format}" : "")}{(member.IsList ? ", several" : "")}";
}
