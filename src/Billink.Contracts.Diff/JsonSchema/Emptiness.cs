using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Proves that no value is valid. What isn't proven may still be true.</summary>
internal static class Emptiness
{
    private const int MostDepth = 4;

    public static bool IsProven(SchemaView view, Direction direction, CancellationToken cancellationToken) =>
        IsProven(view, direction, MostDepth, cancellationToken);

    private static bool IsProven(SchemaView view, Direction direction, int depth, CancellationToken cancellationToken)
    {
        var types = view.Types & ~Excluded(view);
        if (SchemaPairs.IsBeyond(view.Minimum, view.Maximum))
            types &= ~SchemaTypes.Number;
        if (view.MinItems > view.MaxItems)
            types &= ~SchemaTypes.Array;
        if (Has(SchemaTypes.String) && TextSets.IsEmpty(view, cancellationToken))
            types &= ~SchemaTypes.String;
        if (Has(SchemaTypes.Object) && view.Required.Any(name => IsImpossible(view.Property(name))))
            types &= ~SchemaTypes.Object;
        return types == SchemaTypes.None;

        bool Has(SchemaTypes type) => (types & type) != SchemaTypes.None;

        // A hidden property isn't sent, even if it is required.
        bool IsImpossible(SchemaView? property) => property is not null
            && !property.IsHidden(direction)
            && (property.IsNever || (depth > 0 && IsProven(property, direction, depth - 1, cancellationToken)));
    }

    // The types that "not" rules out as a whole.
    private static SchemaTypes Excluded(SchemaView view) => view.Nots
        .Where(not => not.Node is SpecMap { Entries: [{ Key: "type" }] })
        .Aggregate(SchemaTypes.None, (all, not) => all | view.ViewOf(not).Types);
}
