using Billink.Contracts.Diff.JsonSchema;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>An operation that is being compared. Adds its findings.</summary>
/// <param name="Comparison">The documents.</param>
/// <param name="Old">The old operation.</param>
/// <param name="New">The new operation.</param>
/// <param name="Name">The name in changes; null for parts that don't belong to an operation.</param>
/// <param name="Prefix">The path inside an operation, for a callback; otherwise empty.</param>
/// <param name="IsReversed">Whether the server sends the request (webhooks, callbacks).</param>
internal sealed record OperationScope(
    OpenApiComparison Comparison, OpenApiOperation Old, OpenApiOperation New, string? Name, string Prefix = "", bool IsReversed = false)
{
    private readonly string[] operations = Name is null ? [] : [Name];

    public Direction Sent => IsReversed ? Direction.Response : Direction.Request;

    public Direction Received => IsReversed ? Direction.Request : Direction.Response;

    /// <summary>Creates a scope for parts that don't belong to an operation.</summary>
    public static OperationScope OfNobody(OpenApiComparison comparison, SpecElement before, SpecElement now) =>
        new(comparison, new OpenApiOperation("", "", before, before), new OpenApiOperation("", "", now, now), null);

    /// <summary>Adds a finding of the operation, with the locations and C# members of both elements.</summary>
    public void Add(Finding finding, SpecElement? oldElement, SpecElement? newElement, SchemaFinding? source = null) =>
        Comparison.Changes.Add(
            finding with
            {
                Message = Prefix.Length == 0 ? finding.Message : $"In the {Prefix}: {finding.Message}",
                Subject = Prefix + finding.Subject,
                Operations = operations,
                Shared = IsShared(oldElement, newElement) ? finding.Shared ?? new SharedPart() : null,
                OldLocation = oldElement?.Location,
                NewLocation = newElement?.Location,
                Direction = finding.Direction ?? Turn(finding.Rule.Direction),
                Members = Comparison.Members.OfOperation(Old, New, oldElement, newElement),
            },
            source);

    /// <summary>Adds the operation to the change of a difference that other operations have, too. Returns false if there is none.</summary>
    public bool TryAddShared(SchemaFinding source) =>
        !Comparison.Members.IsOurs
        && IsShared(source.Old, source.New)
        && Comparison.Changes.TryAddOperation(source, Name!);

    /// <summary>Compares two schemas and adds the findings.</summary>
    /// <param name="oldSchema">The old schema.</param>
    /// <param name="newSchema">The new schema.</param>
    /// <param name="direction">The direction of the message.</param>
    /// <param name="subject">The part that has the schema, such as <c>request body application/json</c>.</param>
    /// <param name="isText">Whether its values are sent as text.</param>
    /// <param name="isGiven">Whether a value is always sent.</param>
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
                    new(BodyRules.SchemaRemoved, subject, $"The {subject} no longer has a schema.")
                    {
                        Severity = direction == Direction.Response ? Severity.Breaking : Severity.Compatible,
                        Direction = direction,
                        Reason = Judge.ReasonOf(Effect.Widens, direction),
                    },
                    before, null);
                break;
        }
    }

    // Whether other operations can refer to the changed part, too.
    private bool IsShared(SpecElement? oldElement, SpecElement? newElement) =>
        Name is not null
        && (oldElement is null || !oldElement.IsInside(Old.Element))
        && (newElement is null || !newElement.IsInside(New.Element));

    private Direction Turn(Direction direction) => (IsReversed, direction) switch
    {
        (true, Direction.Request) => Direction.Response,
        (true, Direction.Response) => Direction.Request,
        _ => direction,
    };
}
