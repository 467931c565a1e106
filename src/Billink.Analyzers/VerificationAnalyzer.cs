using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Billink.Analyzers;

/// <summary>Finds verifications of webhooks whose result nobody looks at.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VerificationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.VerificationIgnored);

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
        if (Webhooks.IsVerify(call, webhooks) && ValueUse.IsIgnored(call, IsMinor))
            context.ReportDiagnostic(Diagnostic.Create(Rules.VerificationIgnored, call.Syntax.GetLocation()));
    }

    // To log what was found isn't to act on it.
    private static bool IsMinor(string member) => member is "Message" or "ToString" or "SentAt" or "Age" or "SecretIndex";
}
