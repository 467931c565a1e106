using Billink.Contracts.Diff.JsonSchema;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Turns the findings between two schemas into findings of an operation.</summary>
internal static class SchemaChanges
{
    public static void Add(OperationScope scope, SchemaComparison root, string subject)
    {
        // The usual media type is left out of messages.
        var body = subject.Replace(" application/json", "", StringComparison.Ordinal);
        foreach (var step in root.Walk())
        {
            foreach (var finding in step.Comparison.Findings)
            {
                if (scope.TryAddShared(finding))
                    continue;
                var full = Full(step.Path, finding);
                var what = full.Length == 0 ? $"The {body}" : $"`{full}` in the {body}";
                scope.Add(
                    new(finding.Rule.For(root.Direction), full.Length == 0 ? subject : $"{subject} {full}", $"{what} {finding.Text}.")
                    {
                        Detail = finding.Detail,
                        OldValue = finding.OldValue,
                        NewValue = finding.NewValue,
                        Severity = finding.SeverityIn(root.Direction),
                        Direction = root.Direction,
                        Reason = finding.ReasonIn(root.Direction),
                        Shared = new SharedPart(Full(step.PathInComponent, finding), finding.Text),
                    },
                    finding.Old,
                    finding.New,
                    finding);
            }
        }
    }

    private static string Full(string path, SchemaFinding finding) =>
        (path + (finding.Property is { } property ? "." + property : "")).TrimStart('.');
}
