namespace Billink.Contracts.Diff.Reports;

/// <summary>The forms in which a report can be written.</summary>
public enum ContractReportFormat
{
    /// <summary>For the comment or the summary of a pull request.</summary>
    Markdown,

    /// <summary>For scripts; <c>docs/contract-diff.schema.json</c> describes it.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>Workflow commands that GitHub shows at the changed lines.</summary>
    GitHub,

    /// <summary>JUnit's XML, in which a breaking change is a failed test.</summary>
    JUnit,

    /// <summary>One line: how many changes of each severity.</summary>
    Line,

    /// <summary>
    /// Lines for <c>CHANGELOG.md</c>, under the headings of Keep a Changelog; empty where nothing changed but words for people.
    /// </summary>
    Changelog,
}
