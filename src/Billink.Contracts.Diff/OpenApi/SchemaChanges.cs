using Billink.Contracts.Diff.JsonSchema;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Turns what was found between schemas into changes of an operation.</summary>
internal static class SchemaChanges
{
    public static void Add(OperationScope scope, SchemaComparison root, string subject)
    {
        // The usual media type is no news.
        var place = subject.Replace(" application/json", "", StringComparison.Ordinal);
        foreach (var (path, comparison) in root.Walk())
        {
            foreach (var finding in comparison.Findings)
            {
                var rule = finding.Rule.For(root.Direction);
                var full = (path + (finding.Property is { } property ? "." + property : "")).TrimStart('.');
                var what = full.Length == 0 ? $"The {place}" : $"`{full}` in the {place}";
                var severity = finding.SeverityIn(root.Direction);
                scope.Add(
                    rule, $"{what} {finding.Text}.", full.Length == 0 ? subject : $"{subject} {full}", finding.Old, finding.New, finding.Detail,
                    finding.OldValue, finding.NewValue, severity, finding.ReasonIn(root.Direction), root.Direction);
            }
        }
    }
}
