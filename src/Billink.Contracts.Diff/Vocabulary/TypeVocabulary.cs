using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>Compares C# names, formats, credentials and masking of the fields that both versions have.</summary>
internal static class TypeVocabulary
{
    public static void Compare(VocabularyComparison sides)
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
                        new(
                            VocabularyRules.ValueRenamed, old.Name,
                            $"The value '{value.Value}' of {old.Name} is called {counterpart.Name}, and was {value.Name}.")
                        {
                            Detail = value.Value,
                            OldLocation = sides.OldPlaces.Of(old, value),
                            NewLocation = sides.NewPlaces.Of(current, counterpart),
                            OldValue = value.Name,
                            NewValue = counterpart.Name,
                            Members = [sides.OldNames.Of(old, value), sides.NewNames.Of(current, counterpart)],
                        });
                }
            }
        }
    }

    private static void Compare(ContractType oldType, Member old, ContractType newType, Member current, VocabularyComparison sides)
    {
        Differ(VocabularyRules.MemberRenamed, "C# name", old.Name, current.Name);
        if (sides.IsXml)
            Differ(VocabularyRules.MemberTypeChanged, "C# type", TypeOf(old), TypeOf(current));
        Differ(VocabularyRules.CredentialChanged, "credential", old.Credential, current.Credential);
        Differ(VocabularyRules.SensitiveChanged, "mark for masking", old.Sensitive, current.Sensitive);
        Differ(VocabularyRules.WireChanged, "form on the wire", old.Wire, current.Wire);
        Differ(VocabularyRules.ProvenanceChanged, "provenance", old.Provenance, current.Provenance);

        void Differ(Rule rule, string what, string? before, string? now)
        {
            if (before == now)
                return;
            sides.Changes.Add(
                new(
                    rule, $"{oldType.Name}.{old.WireName}",
                    $"The {what} of {oldType.Name}.{old.WireName} is {now ?? "none"}, and was {before ?? "none"}.")
                {
                    Detail = what,
                    OldLocation = sides.OldPlaces.Of(oldType, old),
                    NewLocation = sides.NewPlaces.Of(newType, current),
                    OldValue = before,
                    NewValue = now,
                    Members =
                    [
                        .. new[] { sides.OldNames.Of(oldType, old), sides.NewNames.Of(newType, current) }.Distinct(StringComparer.Ordinal),
                    ],
                });
        }
    }

    private static string TypeOf(Member member) =>
        $"{member.Type}{(member.Format is { } format ? $" as {format}" : "")}"
            + string.Concat(member.Containers.Select(container => container.IsMap ? ", by name" : ", several"));
}
