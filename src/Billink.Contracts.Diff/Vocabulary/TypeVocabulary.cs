namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>Compares the members and the values of the types that both versions have.</summary>
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
                {
                    MemberVocabulary.Compare(
                        $"{old.Name}.{member.WireName}",
                        (member, sides.OldPlaces.Of(old, member), sides.OldNames.Of(old, member)),
                        (counterpart, sides.NewPlaces.Of(current, counterpart), sides.NewNames.Of(current, counterpart)),
                        [],
                        sides);
                }
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
}
