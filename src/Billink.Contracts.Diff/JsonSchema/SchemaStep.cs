namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>A step on the way through a comparison and its parts.</summary>
/// <param name="Previous">The step before; null at the start.</param>
/// <param name="Name">The suffix that the part adds to the path.</param>
/// <param name="Comparison">The comparison of the part.</param>
internal sealed record SchemaStep(SchemaStep? Previous, string Name, SchemaComparison Comparison)
{
    /// <summary>The path from the start, such as <c>.items[].name</c>.</summary>
    public string Path => PathFrom(static _ => false);

    /// <summary>The path from the nearest component.</summary>
    public string PathInComponent => PathFrom(static step => step.Comparison.IsComponent);

    private string PathFrom(Predicate<SchemaStep> isStart)
    {
        var names = new Stack<string>();
        for (var step = this; step is { Previous: not null } && !isStart(step); step = step.Previous)
            names.Push(step.Name);
        return string.Concat(names);
    }
}
