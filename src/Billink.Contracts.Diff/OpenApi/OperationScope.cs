using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>One operation under comparison: adds changes in its name.</summary>
/// <param name="Comparison">The documents.</param>
/// <param name="Old">What it was.</param>
/// <param name="New">What it is.</param>
/// <param name="Name">What changes call it; null for what belongs to no operation.</param>
/// <param name="Prefix">Where it is inside an operation, for a callback; otherwise empty.</param>
/// <param name="IsReversed">Whether the server calls and the consumer answers (webhooks, callbacks).</param>
internal sealed record OperationScope(
    OpenApiComparison Comparison, OpenApiOperation Old, OpenApiOperation New, string? Name, string Prefix = "", bool IsReversed = false)
{
    public Direction Sent => IsReversed ? Direction.Response : Direction.Request;

    public Direction Received => IsReversed ? Direction.Request : Direction.Response;

    /// <summary>For what belongs to no operation.</summary>
    public static OperationScope OfNobody(OpenApiComparison comparison, SpecElement before, SpecElement now) =>
        new(comparison, new OpenApiOperation("", "", before, before), new OpenApiOperation("", "", now, now), null);

    /// <summary>Adds a finding in the name of the operation, with the locations and C# members of both elements.</summary>
    public void Add(Finding finding, SpecElement? oldElement, SpecElement? newElement) => Comparison.Changes.Add(finding with
    {
        Message = Prefix.Length == 0 ? finding.Message : $"In the {Prefix}: {finding.Message}",
        Subject = Prefix + finding.Subject,
        Operation = Name,
        OldLocation = oldElement?.Location,
        NewLocation = newElement?.Location,
        Direction = finding.Direction ?? Turn(finding.Rule.Direction),
        Members = Comparison.Members.OfOperation(Old, New, oldElement, newElement),
    });

    /// <summary>Compares two schemas and adds what is found.</summary>
    /// <param name="oldSchema">What it was.</param>
    /// <param name="newSchema">What it is.</param>
    /// <param name="direction">Whose message it is in.</param>
    /// <param name="subject">What it is of, as in <c>request body application/json</c>.</param>
    /// <param name="isText">Whether its values travel as text.</param>
    /// <param name="isGiven">Whether there is always one.</param>
    public void AddSchema(
        SpecElement? oldSchema, SpecElement? newSchema, Direction direction, string subject, bool isText = false, bool isGiven = false)
    {
        switch (oldSchema, newSchema)
        {
            case ({ } before, { } now):
                SchemaChanges.Add(this, Comparison.Schemas.Compare(before, now, direction, isText, isGiven), subject);
                break;
            case (null, { } now) when now.Node.Size > 1:
                Add(
                    new(BodyRules.SchemaAdded, subject, $"The {subject} must fit a schema.")
                    {
                        Severity = direction == Direction.Request ? Severity.Breaking : Severity.Compatible,
                        Direction = direction,
                        Reason = Judge.ReasonOf(Effect.Narrows, direction),
                    },
                    null, now);
                break;
            case ({ } before, null) when before.Node.Size > 1:
                Add(
                    new(BodyRules.SchemaRemoved, subject, $"The {subject} has no schema any longer.")
                    {
                        Severity = direction == Direction.Response ? Severity.Breaking : Severity.Compatible,
                        Direction = direction,
                        Reason = Judge.ReasonOf(Effect.Widens, direction),
                    },
                    before, null);
                break;
        }
    }

    private Direction Turn(Direction direction) => (IsReversed, direction) switch
    {
        (true, Direction.Request) => Direction.Response,
        (true, Direction.Response) => Direction.Request,
        _ => direction,
    };
}
