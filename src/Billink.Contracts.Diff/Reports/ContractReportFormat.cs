namespace Billink.Contracts.Diff.Reports;

/// <summary>The formats of a report.</summary>
public enum ContractReportFormat
{
    /// <summary>Markdown, for a comment or the summary of a pull request.</summary>
    Markdown,

    /// <summary>JSON, for scripts; <c>docs/contract-diff.schema.json</c> describes it.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>Workflow commands, which GitHub shows at the changed lines.</summary>
    GitHub,

    /// <summary>JUnit's XML, in which a breaking change is a failed test.</summary>
    JUnit,

    /// <summary>One line with the number of changes of each severity.</summary>
    Line,

    /// <summary>
    /// Lines for <c>CHANGELOG.md</c>, under the headings of Keep a Changelog; empty if only descriptions changed.
    /// </summary>
    Changelog,
}
