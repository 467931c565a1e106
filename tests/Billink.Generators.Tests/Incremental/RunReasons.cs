using Microsoft.CodeAnalysis;

namespace Billink.Generators.Tests.Incremental;

/// <summary>The reasons of each step of a run, as a value: the numbers of new, modified, unchanged and cached outputs.</summary>
/// <param name="Contracts">Reading and checking each contract file.</param>
/// <param name="Models">The steps that select from a contract, by name.</param>
/// <param name="Outputs">The generated files and diagnostics.</param>
internal sealed record RunReasons(string Contracts, string Models, string Outputs)
{
    private static readonly string[] ModelSteps =
    [
        Steps.XmlTypes, Steps.TextEnums, Steps.Clients, Steps.PartialRecords, Steps.Unions, Steps.TextEnumReaders, Steps.ErrorTables,
        Steps.ErrorMatches,
        Steps.Operations, Steps.Results, Steps.OperationLists, Steps.PlainNames, Steps.Webhooks,
    ];

    public static RunReasons Of(Generation generation)
    {
        var steps = generation.Result.TrackedSteps;
        return new RunReasons(
            Count(steps[Steps.Contracts]),
            Count(ModelSteps.SelectMany(name => steps.TryGetValue(name, out var found) ? found : [])),
            Count(generation.Result.TrackedOutputSteps.SelectMany(pair => pair.Value)));
    }

    private static string Count(IEnumerable<IncrementalGeneratorRunStep> steps) => string.Join(", ", steps
        .SelectMany(step => step.Outputs)
        .GroupBy(output => output.Reason)
        .OrderBy(group => group.Key)
        .Select(group => $"{group.Count()} {group.Key}"));
}
