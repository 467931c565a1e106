using System.Xml.Schema;

namespace Billink.Contracts.Diff.Xsd;

/// <summary>One difference between two XML schemas.</summary>
/// <param name="Rule">The kind of difference.</param>
/// <param name="Effect">The effect on the set of valid documents; null if the finding affects only the handling of documents, as the rule
/// says.</param>
/// <param name="Use">Where the changed part is used.</param>
/// <param name="Subject">The changed part, relative to the use.</param>
/// <param name="Message">What changed, in one sentence.</param>
internal sealed record XsdFinding(Rule Rule, Effect? Effect, TypeUse Use, string Subject, string Message)
{
    /// <summary>The old part; null if there is none.</summary>
    public XmlSchemaObject? Old { get; init; }

    /// <summary>The new part; null if there is none.</summary>
    public XmlSchemaObject? New { get; init; }

    /// <summary>Distinguishes findings of one rule on one subject.</summary>
    public string Detail { get; init; } = "";

    public string? OldValue { get; init; }

    public string? NewValue { get; init; }

    /// <summary>The severity for receivers of a document that the old version doesn't allow.</summary>
    public Severity WhenReceived { get; init; } = Severity.Risky;

    /// <summary>The C# members; null for those of the use.</summary>
    public IReadOnlyList<string>? Members { get; init; }

    /// <summary>Whether a C# member is removed, so that code no longer compiles.</summary>
    public bool BreaksSource { get; init; }
}
