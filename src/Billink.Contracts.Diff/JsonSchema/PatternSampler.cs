using Billink.Contracts.Instances;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Compares patterns with sample texts that match one but not the other.</summary>
internal static class PatternSampler
{
    private const int Samples = 120;

    /// <summary>Whether a sample matches all first patterns but not all other patterns; null if there is no sample.</summary>
    public static bool? Differs(IReadOnlyList<string> first, IReadOnlyList<string> others)
    {
        var compiled = first.Select(EcmaPatterns.Compile).ToList();
        var compiledOthers = others.Select(EcmaPatterns.Compile).ToList();
        if (compiled.Contains(null) || compiledOthers.Contains(null) || PatternGenerator.Parse(first[0]) is not { } texts)
            return null;
        var random = new Random(17);
        var made = 0;
        for (var i = 0; i < Samples; i++)
        {
            var text = texts.Make(random);
            if (!compiled.TrueForAll(pattern => EcmaPatterns.IsMatch(pattern, text) == true))
                continue;
            made++;
            if (compiledOthers.Exists(pattern => EcmaPatterns.IsMatch(pattern, text) == false))
                return true;
        }

        return made == 0 ? null : false;
    }

    /// <summary>Whether a sample that matches all patterns meets a condition; null if there is no sample.</summary>
    public static bool? Has(IReadOnlyList<string> patterns, Func<string, bool> condition)
    {
        var compiled = patterns.Select(EcmaPatterns.Compile).ToList();
        if (compiled.Contains(null) || PatternGenerator.Parse(patterns[0]) is not { } texts)
            return null;
        var random = new Random(19);
        var made = Enumerable.Range(0, Samples)
            .Select(_ => texts.Make(random))
            .Where(text => compiled.TrueForAll(pattern => EcmaPatterns.IsMatch(pattern, text) == true))
            .ToList();
        return made.Count == 0 ? null : made.Exists(text => condition(text));
    }
}
