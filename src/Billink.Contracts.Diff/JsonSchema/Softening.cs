namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Calls a change risky instead of breaking if other keywords of the schema keep it from having an effect, or may do so.</summary>
internal static class Softening
{
    public static void Run(SchemaComparison pair, SchemaComparer comparer, CancellationToken cancellationToken)
    {
        if (!pair.Findings.Exists(IsBreaking))
            return;
        if (Emptiness.IsProven(pair.Direction == Direction.Request ? pair.Old : pair.New, pair.Direction, cancellationToken))
            Soften("No value is valid here, so none can be lost, and none is new. This is probably a mistake in the contract.");
        else if (HasExceptions(pair) && !comparer.IsShown(pair))
            Soften("Among the values that were tried none is refused, because of what is excluded anyway.");

        bool IsBreaking(SchemaFinding finding) => finding.SeverityIn(pair.Direction) == Severity.Breaking;

        void Soften(string reason)
        {
            for (var i = 0; i < pair.Findings.Count; i++)
            {
                if (IsBreaking(pair.Findings[i]))
                    pair.Findings[i] = pair.Findings[i] with { Severity = Severity.Risky, Reason = reason };
            }
        }
    }

    // These keywords may rule out the values that show a change of another keyword.
    private static bool HasExceptions(SchemaComparison pair) => new[] { pair.Old, pair.New }.Any(
        view => view.Nots.Any() || view.Conditions.Any() || view.DependentSchemas.Count > 0);
}
