using Billink.Generators.Text;

namespace Billink.Generators.Records;

/// <summary>Writes <c>Validate</c>: one call for each rule of the contract.</summary>
internal static class ValidationEmitter
{
    public static void WriteMethod(SourceWriter writer, RecordBehaviour behaviour)
    {
        if (behaviour.Role is RecordRole.None)
            return;
        writer.Separate().InheritDocs();
        writer.Open("public void Validate(BillinkValidation validation)");
        writer.Line("ArgumentNullException.ThrowIfNull(validation);");
        foreach (var check in behaviour.Checks)
            writer.Line($"validation.{check.Kind}({string.Join(", ", Arguments(check, behaviour))});");
        writer.Close();
    }

    /// <summary>The forms of texts.</summary>
    public static void WritePatterns(SourceWriter writer, string patternsClass, IEnumerable<CheckModel> checks)
    {
        var patterns = checks.Where(static check => check.Pattern is not null).ToList();
        if (patterns.Count == 0)
            return;

        writer.Separate().Open($"file static class {patternsClass}");
        foreach (var check in patterns)
            writer.Separate().Line($"public static readonly TextPattern {check.Member} = new({CSharp.Verbatim(check.Pattern!)});");
        writer.Close();
    }

    private static IEnumerable<string> Arguments(CheckModel check, RecordBehaviour behaviour)
    {
        yield return CSharp.Literal(check.WireName);
        yield return check.Member;
        foreach (var argument in check.Arguments)
            yield return argument;
        if (check.Inner is { } inner)
            yield return inner;
        else if (check.Pattern is not null)
            yield return $"pattern: {behaviour.PatternsClass}.{check.Member}";
    }
}
