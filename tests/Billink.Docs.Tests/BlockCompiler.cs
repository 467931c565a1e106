using System.Globalization;
using System.Text;
using Billink.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Billink.Docs.Tests;

/// <summary>
/// Compiles a block as a program: its given files first, then its own statements, then the types of both. A problem names the page and the
/// line.
/// </summary>
internal static class BlockCompiler
{
    private const string SdkUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    // A guide may show a value or a method without using it, and an async method without await. CS1701 is off in every SDK project.
    private static readonly string[] Allowed = ["CS0168", "CS0219", "CS1701", "CS1998", "CS8321"];

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    // Every block starts from this compilation, so that the references are read once.
    private static readonly CSharpCompilation Types = CSharpCompilation.Create(
        "Page",
        [CSharpSyntaxTree.ParseText(SdkUsings, Language)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static readonly CSharpCompilation Program = Types.WithOptions(Types.Options.WithOutputKind(OutputKind.ConsoleApplication));

    /// <summary>The errors and warnings of a block, such as <c>docs/errors.md(17): error CS0103: …</c>.</summary>
    public static IReadOnlyList<string> Problems(CodeBlock block) =>
    [
        .. Compile(block).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !Allowed.Contains(diagnostic.Id))
            .Select(Text)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Compiles a block as a program.</summary>
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

    private static string Text(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetMappedLineSpan();
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        return FormattableString.Invariant($"{place.Path}({place.StartLinePosition.Line + 1}): {severity} {diagnostic.Id}: {message}");
    }

    /// <summary>A source text in three pieces, in the order that C# requires.</summary>
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
            program.Append(CultureInfo.InvariantCulture, $"#line {Line} \"{File}\"\n{Text}\n");
    }
}
