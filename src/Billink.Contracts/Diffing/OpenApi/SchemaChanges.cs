using Billink.Contracts.Diffing.Schemas;

namespace Billink.Contracts.Diffing.OpenApi;

/// <summary>Turns what was found between schemas into changes of an operation.</summary>
internal static class SchemaChanges
{
    public static void Add(OperationScope scope, SchemaComparison root, string subject)
    {
        foreach (var (path, comparison) in root.Walk())
        {
            foreach (var finding in comparison.Findings)
            {
                var rule = finding.Rule.For(root.Direction);
                var full = (path + (finding.Property is { } property ? "." + property : "")).TrimStart('.');
                var what = full.Length == 0 ? $"The {subject}" : $"`{full}` in the {subject}";
                var severity = finding.SeverityIn(root.Direction);
                scope.Add(
                    rule, $"{what} {finding.Text}.", full.Length == 0 ? subject : $"{subject} {full}", finding.Old, finding.New, finding.Detail,
                    finding.OldValue, finding.NewValue, severity, finding.ReasonIn(root.Direction), root.Direction);
            }
        }
    }
}
