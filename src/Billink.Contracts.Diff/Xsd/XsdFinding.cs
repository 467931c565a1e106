using System.Xml.Schema;

namespace Billink.Contracts.Diff.Xsd;

/// <summary>One difference between two XML schemas.</summary>
/// <param name="Rule">The kind of difference.</param>
/// <param name="Effect">What it does to the set of valid documents; null if it affects only those who handle them, as the rule
/// says.</param>
/// <param name="Use">Where it is.</param>
/// <param name="Subject">What it is about, below the use.</param>
/// <param name="Message">What changed, in one sentence.</param>
internal sealed record XsdFinding(Rule Rule, Effect? Effect, TypeUse Use, string Subject, string Message)
{
    /// <summary>Where it was; null for nowhere.</summary>
    public XmlSchemaObject? Old { get; init; }

    /// <summary>Where it is; null for nowhere.</summary>
    public XmlSchemaObject? New { get; init; }

    /// <summary>Distinguishes findings of one rule on one subject.</summary>
    public string Detail { get; init; } = "";

    public string? OldValue { get; init; }

    public string? NewValue { get; init; }

    /// <summary>How bad it is to receive what the old version ruled out.</summary>
    public Severity WhenReceived { get; init; } = Severity.Risky;

    /// <summary>The C# members; null for those of the use.</summary>
    public IReadOnlyList<string>? Members { get; init; }

    /// <summary>Whether a C# member is removed, so that code no longer compiles whatever happens on the wire.</summary>
    public bool BreaksSource { get; init; }
}
