using System.Reflection;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Billink.Benchmarks.Generation;

/// <summary>The generation of C# from the contracts, in a process that has already done it once.</summary>
public class ContractGeneration
{
    private readonly GeneratorDriver driver = Generate();
    private int edits;

    /// <summary>Generates code from both contracts in a new compilation, including the parsing of the generated C#.</summary>
    [Benchmark]
    public GeneratorDriver Cold() => Generate();

    /// <summary>Runs the generator again after an edit of a C# file.</summary>
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

    internal static IIncrementalGenerator NewGenerator() =>
        (IIncrementalGenerator)Activator.CreateInstance(
            Assembly.LoadFrom(RepositoryFiles.Generator).GetType("Billink.Generators.BillinkGenerator", throwOnError: true)!)!;

    private static CSharpCompilation Compile(string code) => CSharpCompilation.Create("Bench", [CSharpSyntaxTree.ParseText(code)]);
}
