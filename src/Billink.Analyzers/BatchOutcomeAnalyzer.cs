using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Billink.Analyzers;

/// <summary>Finds calls with several invoices whose failures nobody looks at.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BatchOutcomeAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] OutcomeClasses = ["Billink.V1.BatchOutcomes", "Billink.V2.BatchOutcomes"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.BatchOutcomeIgnored);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var replies = BatchReplies(start.Compilation);
            if (replies.Count > 0)
                start.RegisterOperationAction(operation => Analyze(operation, replies), OperationKind.Invocation);
        });
    }

    /// <summary>The replies that have failed invoices: those that <c>Failed()</c> takes.</summary>
    private static ImmutableHashSet<ITypeSymbol> BatchReplies(Compilation compilation) => OutcomeClasses
        .Select(compilation.GetTypeByMetadataName)
        .OfType<INamedTypeSymbol>()
        .SelectMany(static type => type.GetMembers("Failed").OfType<IMethodSymbol>())
        .Where(static method => method.Parameters.Length == 1)
        .Select(static method => method.Parameters[0].Type)
        .ToImmutableHashSet<ITypeSymbol>(SymbolEqualityComparer.Default);

    private static void Analyze(OperationAnalysisContext context, ImmutableHashSet<ITypeSymbol> replies)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!IsBatch(call.TargetMethod, replies) || IsOfOneInvoice(call) || !ValueUse.IsIgnored(call, IsMinor))
            return;
        context.ReportDiagnostic(Diagnostic.Create(Rules.BatchOutcomeIgnored, call.Syntax.GetLocation(), call.TargetMethod.Name));
    }

    // A reply, or a BillinkResult of one.
    private static bool IsBatch(IMethodSymbol method, ImmutableHashSet<ITypeSymbol> replies) =>
        method.ReturnType is INamedTypeSymbol { Name: "Task", TypeArguments.Length: 1 } task
        && method.Parameters.Length > 0
        && task.TypeArguments[0] is INamedTypeSymbol result
        && (replies.Contains(result) || (result.Name == "BillinkResult" && replies.Contains(result.TypeArguments[0])));

    // A call of one invoice that fails throws.
    private static bool IsOfOneInvoice(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value is { } request
        && (Origin.Of(request) as IObjectCreationOperation)?.Initializer?.Initializers
            .OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(static assignment => assignment.Target is IPropertyReferenceOperation { Property.Name: "Invoices" })
            ?.Value.Syntax is { } invoices
        && invoices switch
        {
            CollectionExpressionSyntax { Elements.Count: 1 } list => list.Elements[0] is ExpressionElementSyntax,
            BaseObjectCreationExpressionSyntax { Initializer.Expressions.Count: 1 } => true,
            InitializerExpressionSyntax { Expressions.Count: 1 } => true,
            ImplicitArrayCreationExpressionSyntax { Initializer.Expressions.Count: 1 } => true,
            ArrayCreationExpressionSyntax { Initializer.Expressions.Count: 1 } => true,
            _ => false,
        };

    private static bool IsMinor(string member) => member is "Result" or "ToString" or "IsSuccess" or "Error" or "Reply";
}
