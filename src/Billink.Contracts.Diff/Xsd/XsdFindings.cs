using System.Xml.Schema;
using Billink.Contracts.Diff.Xsd.Loading;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Xsd;

/// <summary>Decides the severity of findings and adds them to the changes.</summary>
/// <param name="old">The old schema.</param>
/// <param name="current">The new schema.</param>
/// <param name="changes">The list to add the changes to.</param>
internal sealed class XsdFindings(XsdSchemas old, XsdSchemas current, ChangeList changes)
{
    public ProgressCounter Progress => changes.Progress;

    /// <summary>Adds a finding, unless it has no effect.</summary>
    public void Add(XsdFinding finding)
    {
        IReadOnlyList<string> members = [.. (finding.Members ?? finding.Use.Members).Distinct(StringComparer.Ordinal)];
        var breaksSource = finding.BreaksSource && members.Count > 0;
        if (finding.Effect == Effect.None && !breaksSource)
            return;
        var (severity, reason) = Judged(finding, breaksSource);
        changes.Add(new Finding(finding.Rule, finding.Subject, finding.Message)
        {
            Detail = finding.Detail,
            Operations = [.. finding.Use.Operations],
            OldLocation = LocationOf(finding.Old, finding.Use.Reference?.Old, old),
            NewLocation = LocationOf(finding.New, finding.Use.Reference?.New, current),
            OldValue = finding.OldValue,
            NewValue = finding.NewValue,
            Severity = severity,
            Direction = finding.Effect is null ? null : finding.Use.Direction ?? Direction.Both,
            Reason = reason,
            Members = members,
        });
    }

    // A named type is declared elsewhere, or in no file, such as xs:string.
    private static SourceLocation? LocationOf(XmlSchemaObject? part, XmlSchemaObject? reference, XsdSchemas schemas) =>
        part is null ? null
        : XsdLocation.Of(part is XmlSchemaType { QualifiedName.IsEmpty: false } ? reference ?? part : part, schemas);

    private static (Severity? Severity, string? Reason) Judged(XsdFinding finding, bool breaksSource)
    {
        if (finding.Effect is not { } effect)
            return (null, null);
        var severity = Severity.Risky;
        var reason = "No document of this schema has it, but a schema that includes this one may.";
        if (!finding.Use.IsUnused)
        {
            severity = Judge.SeverityOf(effect, finding.Use.Direction, finding.WhenReceived);
            reason = ReasonOf(finding, effect, severity);
        }

        return breaksSource && severity != Severity.Breaking
            ? (Severity.Breaking, "Code that uses the member no longer compiles.")
            : (severity, reason);
    }

    // The reason of the rule is more specific, if it is about the same direction.
    private static string? ReasonOf(XsdFinding finding, Effect effect, Severity severity)
    {
        var isMilder = severity == Severity.Compatible;
        if (isMilder && effect.HasFlag(Effect.Widens) && finding.Use.Direction?.HasFlag(Direction.Response) == true)
            return "Receivers ignore what they do not know.";
        return !isMilder && finding.Rule.Severity == severity ? null : Judge.ReasonOf(effect, finding.Use.Direction);
    }
}
