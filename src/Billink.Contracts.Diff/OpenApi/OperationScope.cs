using Billink.Contracts.Diff.Documents;
using Billink.Contracts.Diff.JsonSchema;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>One operation under comparison: adds changes in its name.</summary>
/// <param name="Comparison">The documents.</param>
/// <param name="Old">What it was.</param>
/// <param name="New">What it is.</param>
/// <param name="Name">What changes call it; null for what belongs to no operation.</param>
/// <param name="Prefix">Where it is inside an operation, for a callback; otherwise empty.</param>
/// <param name="IsReversed">Whether the server calls and the consumer answers (webhooks, callbacks).</param>
internal sealed record OperationScope(OpenApiComparison Comparison, OpenApiOperation Old, OpenApiOperation New, string? Name, string Prefix = "", bool IsReversed = false)
{
    public ChangeDirection Sent => IsReversed ? ChangeDirection.Response : ChangeDirection.Request;

    public ChangeDirection Received => IsReversed ? ChangeDirection.Request : ChangeDirection.Response;

    /// <summary>For what belongs to no operation.</summary>
    public static OperationScope OfNobody(OpenApiComparison comparison, SpecPlace before, SpecPlace now) =>
        new(comparison, new OpenApiOperation("", "", before, before), new OpenApiOperation("", "", now, now), null);

    public void Add(
        ChangeRule rule, string message, string subject, SpecPlace? oldPlace, SpecPlace? newPlace,
        string detail = "", string? oldValue = null, string? newValue = null, ChangeSeverity? severity = null, string? reason = null, ChangeDirection? direction = null)
    {
        Comparison.Changes.Add(
            rule, Prefix.Length == 0 ? message : $"In the {Prefix}: {message}", Prefix + subject, detail, Name, oldPlace?.Location, newPlace?.Location, oldValue, newValue,
            severity, direction ?? Turn(rule.Direction), reason, Comparison.Members.OfOperation(Old, New, oldPlace, newPlace));
    }

    /// <summary>Compares two schemas and adds what is found.</summary>
    /// <param name="oldSchema">What it was.</param>
    /// <param name="newSchema">What it is.</param>
    /// <param name="direction">Whose message it is in.</param>
    /// <param name="subject">What it is of, as in <c>request body application/json</c>.</param>
    /// <param name="isText">Whether its values travel as text.</param>
    /// <param name="isGiven">Whether there is always one.</param>
    public void AddSchema(SpecPlace? oldSchema, SpecPlace? newSchema, ChangeDirection direction, string subject, bool isText = false, bool isGiven = false)
    {
        switch (oldSchema, newSchema)
        {
            case ({ } before, { } now):
                SchemaChanges.Add(this, Comparison.Schemas.Compare(before, now, direction, isText, isGiven), subject);
                break;
            case (null, { } now) when now.Node.Size > 1:
                Add(BodyRules.SchemaAdded, $"The {subject} must fit a schema.", subject, null, now,
                    severity: direction == ChangeDirection.Request ? ChangeSeverity.Breaking : ChangeSeverity.Compatible, direction: direction,
                    reason: SchemaRule.ReasonOf(SchemaEffect.Narrows, direction));
                break;
            case ({ } before, null) when before.Node.Size > 1:
                Add(BodyRules.SchemaRemoved, $"The {subject} has no schema any longer.", subject, before, null,
                    severity: direction == ChangeDirection.Response ? ChangeSeverity.Breaking : ChangeSeverity.Compatible, direction: direction,
                    reason: SchemaRule.ReasonOf(SchemaEffect.Widens, direction));
                break;
        }
    }

    private ChangeDirection Turn(ChangeDirection direction) => (IsReversed, direction) switch
    {
        (true, ChangeDirection.Request) => ChangeDirection.Response,
        (true, ChangeDirection.Response) => ChangeDirection.Request,
        _ => direction,
    };
}
