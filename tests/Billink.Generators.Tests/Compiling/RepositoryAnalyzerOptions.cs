using Billink.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Billink.Generators.Tests.Compiling;

/// <summary>The severities and options of the repository's <c>.editorconfig</c> and of the SDK, file by file.</summary>
/// <param name="checkedFiles">The files that analyzers check.</param>
internal sealed class RepositoryAnalyzerOptions(IReadOnlySet<string> checkedFiles) : SyntaxTreeOptionsProvider
{
    private readonly AnalyzerConfigSet configs = AnalyzerConfigSet.Create(CompilerInputs.GlobalConfigs
        .Append(Repository.File(".editorconfig"))
        .Select(path => AnalyzerConfig.Parse(SourceText.From(File.ReadAllText(path)), path))
        .ToList());

    public AnalyzerConfigOptionsProvider Options => new Provider(this);

    /// <summary>Whether a rule is a warning or an error in a file.</summary>
    public bool CanBreakBuild(DiagnosticDescriptor rule, SyntaxTree tree) =>
        TryGetDiagnosticValue(tree, rule.Id, default, out var severity) || TryGetGlobalDiagnosticValue(rule.Id, default, out severity)
            ? severity is ReportDiagnostic.Warn or ReportDiagnostic.Error
            : rule.IsEnabledByDefault && rule.DefaultSeverity >= DiagnosticSeverity.Warning;

    /// <summary>
    /// Code that other builds analyze is marked as generated here, so that analyzers skip it. This saves most of the time.
    /// </summary>
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
        checkedFiles.Contains(tree.FilePath) ? GeneratedKind.NotGenerated : GeneratedKind.MarkedGenerated;

    public override bool TryGetDiagnosticValue(
        SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        configs.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

    public override bool TryGetGlobalDiagnosticValue(
        string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        configs.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);

    private sealed class Provider(RepositoryAnalyzerOptions rules) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new TreeOptions(rules.configs.GlobalConfigOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) =>
            new TreeOptions(rules.configs.GetOptionsForSourcePath(tree.FilePath));

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class TreeOptions(AnalyzerConfigOptionsResult result) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            result.AnalyzerOptions.TryGetValue(key, out value);
    }
}
