using System.Xml.Schema;

namespace Billink.Contracts.Diff.Xsd;

/// <summary>Turns what a change does to documents into a verdict for those who send and receive them.</summary>
/// <param name="old">The old schema.</param>
/// <param name="current">The new one.</param>
/// <param name="changes">Takes the changes.</param>
internal sealed class XsdFindings(Schemas old, Schemas current, ChangeList changes)
{
    private const string StillAccepted = "Everything that was accepted still is.";
    private const string RuledOut = "A receiver may get what the old version ruled out.";
    private const string AlreadyKnown = "Everything that comes was possible before.";

    /// <summary>Adds a change, unless it has no effect.</summary>
    /// <param name="rule">Its kind.</param>
    /// <param name="effect">What it does to documents.</param>
    /// <param name="place">Where.</param>
    /// <param name="subject">What it is about, below the place.</param>
    /// <param name="message">What changed.</param>
    /// <param name="oldPart">Where it stood; null for nowhere.</param>
    /// <param name="newPart">Where it stands; null for nowhere.</param>
    /// <param name="detail">Tells changes of one rule on one subject apart.</param>
    /// <param name="values">What it was and is, in short.</param>
    /// <param name="whenReceived">How bad it is to get what the old version ruled out.</param>
    /// <param name="members">The C# members; those of the place when null.</param>
    /// <param name="breaksSource">Whether a C# member goes, so that code no longer compiles whatever the wire does.</param>
    public void Add(
        ChangeRule rule,
        Effect effect,
        Place place,
        string subject,
        string message,
        XmlSchemaObject? oldPart,
        XmlSchemaObject? newPart,
        string detail = "",
        (string? Old, string? New) values = default,
        ChangeSeverity whenReceived = ChangeSeverity.Risky,
        IEnumerable<string>? members = null,
        bool breaksSource = false)
    {
        IReadOnlyList<string> touched = [.. (members ?? place.Members).Distinct(StringComparer.Ordinal)];
        var isSourceBroken = breaksSource && touched.Count > 0;
        if (effect == Effect.None && !isSourceBroken)
            return;
        var (severity, reason) = place.IsUnused
            ? (ChangeSeverity.Risky, "No document of this schema has it, but a schema that includes this one may.")
            : Judge(rule, effect, place.Flow, whenReceived);
        if (isSourceBroken && severity != ChangeSeverity.Breaking)
            (severity, reason) = (ChangeSeverity.Breaking, "Code that uses the member no longer compiles.");
        changes.Add(
            rule,
            message,
            subject,
            detail,
            place.Operation,
            oldPart is null ? null : SchemaPath.Of(oldPart, old),
            newPart is null ? null : SchemaPath.Of(newPart, current),
            values.Old,
            values.New,
            severity,
            place.Flow switch
            {
                Flow.Sent => ChangeDirection.Request,
                Flow.Received => ChangeDirection.Response,
                _ => ChangeDirection.Both,
            },
            reason,
            touched);
    }

    /// <summary>Adds a change that does nothing to the set of documents, and yet something to those who handle them.</summary>
    public void AddQuiet(
        ChangeRule rule,
        Place place,
        string subject,
        string message,
        XmlSchemaObject? oldPart,
        XmlSchemaObject? newPart,
        (string? Old, string? New) values = default,
        IReadOnlyList<string>? members = null,
        string detail = "") =>
        changes.Add(
            rule, message, subject, detail, place.Operation,
            oldPart is null ? null : SchemaPath.Of(oldPart, old),
            newPart is null ? null : SchemaPath.Of(newPart, current),
            values.Old, values.New, members: members ?? [.. place.Members]);

    private static (ChangeSeverity Severity, string? Reason) Judge(ChangeRule rule, Effect effect, Flow flow, ChangeSeverity whenReceived)
    {
        var narrows = effect.HasFlag(Effect.Narrows);
        var widens = effect.HasFlag(Effect.Widens);
        if (flow == Flow.Unknown)
        {
            return narrows
                ? (ChangeSeverity.Breaking, Fitting(ChangeSeverity.Breaking, "Documents that were valid no longer are."))
                : (ChangeSeverity.Risky, Fitting(ChangeSeverity.Risky, RuledOut));
        }

        if (flow.HasFlag(Flow.Sent) && narrows)
            return (ChangeSeverity.Breaking, Fitting(ChangeSeverity.Breaking, "Documents that were accepted are refused."));
        if (flow.HasFlag(Flow.Received) && widens)
        {
            return whenReceived == ChangeSeverity.Compatible
                ? (whenReceived, "Receivers ignore what they do not know.")
                : (whenReceived, Fitting(whenReceived, RuledOut));
        }

        return (ChangeSeverity.Compatible, flow == Flow.Received ? AlreadyKnown : StillAccepted);

        // The rule's own reason says more, where it is about the same side.
        string? Fitting(ChangeSeverity severity, string reason) => rule.Severity == severity ? null : reason;
    }
}
