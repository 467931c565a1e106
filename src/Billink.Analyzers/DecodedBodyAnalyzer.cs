using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Billink.Analyzers;

/// <summary>Finds verifications of a body that was text in between.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DecodedBodyAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.BodyDecoded);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (Webhooks.Find(start.Compilation) is { } webhooks)
                start.RegisterOperationAction(operation => Analyze(operation, webhooks), OperationKind.Invocation);
        });
    }

    private static void Analyze(OperationAnalysisContext context, INamedTypeSymbol webhooks)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!Webhooks.IsVerify(call, webhooks))
            return;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name == "body" && TextOf(Origin.Of(argument.Value)) is { } text && IsDecoded(Origin.Of(text)))
                context.ReportDiagnostic(Diagnostic.Create(Rules.BodyDecoded, argument.Value.Syntax.GetLocation()));
        }
    }

    /// <summary>The text of <c>Encoding.UTF8.GetBytes(text)</c>.</summary>
    private static IOperation? TextOf(IOperation bytes) =>
        bytes is IInvocationOperation { TargetMethod: { Name: "GetBytes", ContainingType.Name: "Encoding" or "UTF8Encoding" } } call
        && call.Arguments.Length > 0
            ? call.Arguments[0].Value
            : null;

    // A test that writes the text itself decodes nothing.
    private static bool IsDecoded(IOperation text) => text switch
    {
        IInvocationOperation { TargetMethod.Name: "ReadToEnd" or "ReadToEndAsync" or "ReadAsStringAsync" or "GetString" } => true,
        IInvocationOperation { TargetMethod: { Name: "Serialize", ContainingType.Name: "JsonSerializer" } } => true,
        IParameterReferenceOperation => text.SemanticModel is { Compilation: var compilation } && !TestProject.Is(compilation),
        _ => false,
    };
}
