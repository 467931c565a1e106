namespace Billink.Contracts.Diff.Xsd.Content;

/// <summary>
/// A fast check whether one model includes another one: it compares the parts without counting occurrences. It is sufficient for the parts
/// that a change leaves unchanged, even if they can occur very often.
/// </summary>
internal sealed class StructuralInclusion
{
    private readonly Dictionary<(int Some, int All), bool> known = [];

    /// <summary>Whether the inclusion is obvious. False means undecided.</summary>
    public bool IsIn(ContentNode some, ContentNode all)
    {
        if (some.Kind is ContentKind.Nothing or ContentKind.Impossible)
            return some.Kind == ContentKind.Impossible || all.IsOptional;
        if (!known.TryGetValue((some.Id, all.Id), out var result))
            known[(some.Id, all.Id)] = result = Compare(some, all);
        return result;
    }

    private bool Compare(ContentNode some, ContentNode all)
    {
        if (some.Kind == ContentKind.Sequence || all.Kind == ContentKind.Sequence)
            return IsInSequence([.. some.Spine], [.. all.Spine]);
        if (some.Kind == ContentKind.Choice)
            return some.Children.All(part => IsIn(part, all));
        if (all.Kind == ContentKind.Choice)
            return all.Children.Any(part => IsIn(some, part));
        return (some.Kind, all.Kind) switch
        {
            (ContentKind.One, ContentKind.One) => IsSlotIn(some.Particle, all.Particle),
            (ContentKind.Repeat, ContentKind.Repeat) =>
                some.Least >= all.Least && some.Most <= all.Most && IsIn(some.Children[0], all.Children[0]),
            (_, ContentKind.Repeat) => all is { Least: <= 1, Most: >= 1 } && IsIn(some, all.Children[0]),
            (ContentKind.All, ContentKind.All) => some.Children.Count == all.Children.Count
                && some.Children.Zip(all.Children).All(pair => IsIn(pair.First, pair.Second)),
            _ => false,
        };
    }

    // Each part has a counterpart, and the other model's parts between them are optional.
    private bool IsInSequence(List<ContentNode> some, List<ContentNode> all)
    {
        var next = 0;
        foreach (var part in some)
        {
            while (next < all.Count && !IsIn(part, all[next]) && all[next].IsOptional)
                next++;
            if (next == all.Count || !IsIn(part, all[next]))
                return false;
            next++;
        }

        return all.Skip(next).All(part => part.IsOptional);
    }

    private static bool IsSlotIn(Particle some, Particle all) => (some, all) switch
    {
        (ElementParticle ours, ElementParticle theirs) => ours.Name == theirs.Name,
        (WildcardParticle ours, WildcardParticle theirs) => ours.IsPlainlyIn(theirs),
        _ => false,
    };
}
