using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Billink.Generators.Tests;

/// <summary>A generator that has run, and its result. Another run with changed input shows which steps run again.</summary>
internal sealed class Generation
{
    private readonly GeneratorDriver driver;
    private readonly Compilation compilation;
    private readonly ImmutableArray<AdditionalText> contracts;

    private Generation(GeneratorDriver driver, Compilation compilation, ImmutableArray<AdditionalText> contracts)
    {
        this.driver = driver.RunGenerators(compilation);
        this.compilation = compilation;
        this.contracts = contracts;
        Result = this.driver.GetRunResult().Results.ShouldHaveSingleItem();
        Result.Exception.ShouldBeNull();
    }

    public GeneratorRunResult Result { get; }

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>The diagnostics as the compiler prints them.</summary>
    public string Diagnostics => string.Join('\n', Result.Diagnostics.Select(diagnostic => diagnostic.ToString()));

    public static Generation Of(params ContractText[] contracts)
    {
        var options = new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true);
        return new Generation(
            CSharpGeneratorDriver.Create([new BillinkGenerator().AsSourceGenerator()], contracts, driverOptions: options),
            CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText("class Before;")]),
            [.. contracts]);
    }

    /// <summary>Runs the generator again after an edit of C#, as on every key stroke.</summary>
    public Generation AfterCSharpEdit() =>
        new(driver, compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class After;")), contracts);

    /// <summary>Runs the generator again after an edit of a contract, which replaces the file of that name.</summary>
    public Generation AfterEdit(ContractText edited)
    {
        var before = contracts.Single(contract => contract.Path == edited.Path);
        return new(driver.ReplaceAdditionalText(before, edited), compilation, contracts.Replace(before, edited));
    }

    /// <summary>Reads the same contracts with a new generator.</summary>
    public Generation Cold() => Of([.. contracts.Cast<ContractText>()]);
}
