using System.Reflection;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Billink.Benchmarks.Generation;

/// <summary>From the contracts to C#, inside a process that has done it before.</summary>
public class ContractGeneration
{
    private readonly GeneratorDriver driver = Generate();
    private int edits;

    /// <summary>Both contracts, by a compiler that reads them for the first time. It also parses the generated C#.</summary>
    [Benchmark]
    public GeneratorDriver Cold() => Generate();

    /// <summary>The cost of an edit of a C# file afterwards.</summary>
    [Benchmark]
    public GeneratorDriver Cached() => driver.RunGenerators(Compile($"class Edited{edits++};"));

    private readonly StockNSwag nswag = new();

    /// <summary>The v2 contract alone, with NSwag's own templates.</summary>
    [Benchmark]
    public void NSwag() => nswag.Generate();

    internal static GeneratorDriver Generate()
    {
        var cold = CSharpGeneratorDriver.Create(
            [NewGenerator().AsSourceGenerator()],
            [new ContractText(RepositoryFiles.ContractV1), new ContractText(RepositoryFiles.ContractV2)])
            .RunGenerators(Compile("class Any;"));
        var result = cold.GetRunResult();
        return result.Diagnostics.IsEmpty && result.GeneratedTrees.Length > 0
            ? cold
            : throw new InvalidOperationException($"The contracts can't be generated from: {string.Join('\n', result.Diagnostics)}");
    }

    private static IIncrementalGenerator NewGenerator() =>
        (IIncrementalGenerator)Activator.CreateInstance(
            Assembly.LoadFrom(RepositoryFiles.Generator).GetType("Billink.Generators.BillinkGenerator", throwOnError: true)!)!;

    private static CSharpCompilation Compile(string code) => CSharpCompilation.Create("Bench", [CSharpSyntaxTree.ParseText(code)]);
}
