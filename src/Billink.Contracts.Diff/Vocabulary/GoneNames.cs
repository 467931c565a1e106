using Billink.Contracts.Documents;
using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>
/// Reports each C# name of a group, a type, a member, a parameter or a value that is gone, unless a breaking change has named it already.
/// It runs last.
/// </summary>
internal static class GoneNames
{
    public static void Compare(VocabularyComparison sides)
    {
        var kept = Of(sides.New, sides.NewNames, sides.NewPlaces).Select(name => name.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, owner, location) in Of(sides.Old, sides.OldNames, sides.OldPlaces))
        {
            // What belongs to a name that is gone is gone, too.
            if (kept.Contains(name) || (owner is not null && !kept.Contains(owner)) || sides.Changes.IsToldToBreak(name))
                continue;
            sides.Changes.Add(
                new(VocabularyRules.NameRemoved, name, $"The C# name {name} is gone.")
                {
                    OldLocation = location,
                    Members = [name],
                });
        }
    }

    private static IEnumerable<(string Name, string? Owner, SourceLocation Location)> Of(
        Contract contract, VocabularyMembers names, VocabularyLocations places)
    {
        foreach (var group in contract.Operations.GroupBy(operation => operation.Group, StringComparer.Ordinal))
            yield return (names.OfGroup(group.Key), null, places.Of(group.First()));
        foreach (var operation in contract.Operations)
        {
            foreach (var parameter in operation.Parameters)
                yield return (names.Of(operation, parameter), names.OfType(operation.RequestType), places.Of(operation, parameter));
        }

        foreach (var type in contract.Types)
        {
            yield return (names.Of(type), null, places.Of(type));
            foreach (var member in type.Members)
                yield return (names.Of(type, member), names.Of(type), places.Of(type, member));
            foreach (var value in type.Values)
                yield return (names.Of(type, value), names.Of(type), places.Of(type, value));
        }
    }
}
