using System.Text;
using Billink.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Billink.Docs.Tests;

/// <summary>
/// Compiles a block as a program: what it takes as given first, then its own statements, then the types of both. Problems are told by the
/// page and the line that they stand on.
/// </summary>
internal static class BlockCompiler
{
    private const string SdkUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    // A guide shows a value or a method without using it, and an async one that waits for nothing yet. CS1701 is off in every SDK project:
    // packages for an older framework run on a newer one.
    private static readonly string[] Allowed = ["CS0168", "CS0219", "CS1701", "CS1998", "CS8321"];

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    // What every block starts from: so the references are read once.
    private static readonly CSharpCompilation Types = CSharpCompilation.Create(
        "Page",
        [CSharpSyntaxTree.ParseText(SdkUsings, Language)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static readonly CSharpCompilation Program = Types.WithOptions(Types.Options.WithOutputKind(OutputKind.ConsoleApplication));

    /// <summary>What is wrong with a block: <c>docs/errors.md(17): error CS0103: …</c>. Warnings count too, those of nullability among them.</summary>
    public static IReadOnlyList<string> Problems(CodeBlock block) =>
    [
        .. Compile(block).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !Allowed.Contains(diagnostic.Id))
            .Select(Told)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A block as a program.</summary>
    public static CSharpCompilation Compile(CodeBlock block)
    {
        var parts = block.Givens.Select(Given).Append(new Part(block.Page, block.Line, block.Code)).ToList();
        var program = new StringBuilder();
        foreach (var part in parts.SelectMany(part => part.Usings).DistinctBy(piece => piece.Text.Trim()))
            part.AppendTo(program);
        foreach (var part in parts)
            part.Statements.AppendTo(program);
        foreach (var part in parts)
            part.Types.AppendTo(program);

        var hasStatements = parts.Exists(part => !string.IsNullOrWhiteSpace(part.Statements.Text));
        return (hasStatements ? Program : Types).AddSyntaxTrees(CSharpSyntaxTree.ParseText(program.ToString(), Language));
    }

    private static Part Given(string name)
    {
        var file = Path.Combine("tests", "Billink.Docs.Tests", "Given", name + ".cs");
        return new Part(file.Replace('\\', '/'), 1, File.ReadAllText(Repository.File(file)).ReplaceLineEndings("\n"));
    }

    private static string Told(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetMappedLineSpan();
        return FormattableString.Invariant(
            $"{place.Path}({place.StartLinePosition.Line + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    /// <summary>A source text in the three pieces that C# wants in this order.</summary>
    private sealed class Part
    {
        public Part(string file, int line, string code)
        {
            var root = CSharpSyntaxTree.ParseText(code, Language).GetCompilationUnitRoot();
            var start = root.Members.FirstOrDefault()?.FullSpan.Start ?? root.EndOfFileToken.FullSpan.Start;
            var types = root.Members.FirstOrDefault(member => member is not GlobalStatementSyntax)?.FullSpan.Start ?? code.Length;
            Usings = [.. root.Usings.Select(@using => PieceOf(@using.FullSpan.Start, @using.FullSpan.End))];
            Statements = PieceOf(start, types);
            Types = PieceOf(types, code.Length);

            Piece PieceOf(int from, int to) => new(file, line + code.AsSpan(0, from).Count('\n'), code[from..to]);
        }

        public IReadOnlyList<Piece> Usings { get; }

        public Piece Statements { get; }

        public Piece Types { get; }
    }

    private sealed record Piece(string File, int Line, string Text)
    {
        public void AppendTo(StringBuilder program) =>
            program.Append(System.Globalization.CultureInfo.InvariantCulture, $"#line {Line} \"{File}\"\n{Text}\n");
    }
}
