using Billink.Contracts.Linting;
using Billink.Contracts.Reading;
using Billink.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Billink.Generators.Tests.Compiling;

/// <summary>
/// Compiles the code of many similar contracts. It checks the files that differ from those of the first contract, and the files that use
/// their types: the code of a whole contract takes a second.
/// </summary>
internal sealed class QuickCompilation
{
    private static readonly Lazy<CSharpCompilation> Handwritten = new(Create);

    private readonly CSharpCompilation others;
    private readonly Dictionary<string, SyntaxTree> trees = new(StringComparer.Ordinal);

    /// <summary>Compiles the first contract.</summary>
    /// <param name="first">The first contract.</param>
    /// <param name="other">The contract of the other version, which the handwritten code needs.</param>
    public QuickCompilation(ContractText first, ContractText other)
    {
        others = Handwritten.Value.AddSyntaxTrees(All(Read(other), Generation.Of(other).Files).Select(file => Parse(file.Text, file.Name)));
        var (contract, files) = (Read(first), Generation.Of(first).Files);
        foreach (var (name, text) in All(contract, files))
            trees[name] = Parse(text, name);
        Errors(contract, files, isFirst: true).ShouldBeEmpty();
    }

    public static Contract Read(ContractText contract) => new ContractFile(contract.Name, contract.Text).Reading.Contract!;

    /// <summary>The errors in the code of a similar contract.</summary>
    public IReadOnlyList<string> Errors(Contract contract, IReadOnlyDictionary<string, string> files) =>
        Errors(contract, files, isFirst: false);

    private List<string> Errors(Contract contract, IReadOnlyDictionary<string, string> files, bool isFirst)
    {
        var current = All(contract, files).ToDictionary(
            file => file.Name,
            file => trees.TryGetValue(file.Name, out var tree) && tree.ToString() == file.Text ? tree : Parse(file.Text, file.Name),
            StringComparer.Ordinal);
        var changed = current.Where(file => isFirst || !trees.ContainsValue(file.Value)).Select(file => file.Key)
            .Concat(trees.Keys.Except(current.Keys, StringComparer.Ordinal))
            .Select(name => Path.GetFileName(name).Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        var compilation = others.AddSyntaxTrees(current.Values);
        return [.. current.Values.Where(tree => Uses(tree, changed))
            .SelectMany(tree => compilation.GetSemanticModel(tree).GetDiagnostics())
            .Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString())];
    }

    private static bool Uses(SyntaxTree tree, HashSet<string> types) => tree.GetRoot().DescendantTokens()
        .Any(token => token.IsKind(SyntaxKind.IdentifierToken) && types.Contains(token.ValueText));

    private static IEnumerable<(string Name, string Text)> All(Contract contract, IReadOnlyDictionary<string, string> files) => files
        .Select(file => (file.Key, file.Value))
        .Concat(contract.Version == "v1" ? [] : RecordTemplates.Render(contract).Select(file => ($"NSwag/{file.Key}.g.cs", file.Value)));

    private static SyntaxTree Parse(string text, string name) =>
        CSharpSyntaxTree.ParseText(text, PlainCompilation.ParseOptions.WithDocumentationMode(DocumentationMode.None), name);

    // The checks of orders need Billink's own contracts.
    private static CSharpCompilation Create()
    {
        var project = Repository.File("src", "Billink.Generated");
        var handwritten = Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
            .Where(path => !new[] { "V2", "Orders", "obj", "bin" }.Contains(Path.GetRelativePath(project, path).Split('/', '\\')[0]))
            .Select(path => Parse(File.ReadAllText(path), path));
        return CSharpCompilation.Create(
            "Billink.Generated",
            [.. handwritten, Parse(PlainCompilation.ImplicitUsings, "ImplicitUsings.cs")],
            CompilerInputs.Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}
