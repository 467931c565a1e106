using Billink.Contracts.Diff.JsonSchema;
using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>A list in one text, such as <c>1,2,3</c>, that became a single value, or the other way round.</summary>
/// <param name="Text">The change, as the end of a sentence.</param>
/// <param name="Effect">What it does to the set of texts.</param>
/// <param name="Undecided">The part of the effect that automata can't decide.</param>
internal sealed record TextListChange(string Text, Effect Effect, Effect Undecided)
{
    /// <summary>Returns the change, or null if there is none of this kind.</summary>
    public static TextListChange? Find(
        SchemaComparer schemas, SpecElement? oldSchema, SpecElement? newSchema, char? oldSeparator, char? newSeparator)
    {
        if (oldSchema is null || newSchema is null)
            return null;
        var (before, now) = (schemas.OldViews.Of(oldSchema), schemas.NewViews.Of(newSchema));
        if (IsList(before) == IsList(now)
            || PlacedTexts.Compare(before, now, oldSeparator, newSeparator, CancellationToken.None) is not { } texts)
            return null;
        var text = IsList(now) ? "is a list of values in one text instead of one value" : "is one text instead of a list of values";
        return new TextListChange(text, texts.Effect, texts.Undecided);
    }

    public Finding In(Direction direction, string subject)
    {
        var rule = Effect switch
        {
            Effect.Narrows => SchemaRules.TypeNarrowed,
            Effect.Widens => SchemaRules.TypeWidened,
            _ => SchemaRules.TypeChanged,
        };
        return new Finding(rule.For(direction), subject, $"The {subject} {Text}.")
        {
            Severity = Judge.SeverityOf(Effect & Undecided, direction) == Severity.Breaking
                ? Severity.Risky
                : Judge.SeverityOf(Effect, direction),
            Direction = direction,
            Reason = Judge.ReasonOf(Effect, direction),
        };
    }

    private static bool IsList(SchemaView view) => (view.WrittenTypes & ~SchemaTypes.Null) == SchemaTypes.Array;
}
