using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Billink.Analyzers;

/// <summary>Finds literals that are the id of a merchant or the secret of webhooks. A test may have them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretAnalyzer : DiagnosticAnalyzer
{
    private const string Id = "merchant's id";
    private const string WebhookSecret = "secret of the webhooks";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.SecretInSource);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("Billink.BillinkOptions") is null || TestProject.Is(start.Compilation))
                return;
            start.RegisterOperationAction(AnalyzeAssignment, OperationKind.SimpleAssignment);
            start.RegisterOperationAction(AnalyzeCreation, OperationKind.ObjectCreation);
            start.RegisterOperationAction(AnalyzeCall, OperationKind.Invocation);
        });
    }

    private static void AnalyzeAssignment(OperationAnalysisContext context)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: { Name: "Id", ContainingType: var type } }
            && type.Name is "BillinkOptions" or "BillinkCredentials"
            && IsBillink(type))
        {
            Report(context, assignment.Value.Syntax, Id);
        }
    }

    private static void AnalyzeCreation(OperationAnalysisContext context)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation.Type is not { Name: "BillinkCredentials" or "BillinkWebhookSecrets" } type || !IsBillink(type))
            return;
        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter?.Name is "Id")
                Report(context, argument.Value.Syntax, Id);
            else if (argument.Parameter?.Name is "secret" or "secrets")
                Report(context, argument.Value.Syntax, WebhookSecret);
        }
    }

    private static void AnalyzeCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name == "Add" && call.Arguments.Length == 1
            && Target(call) is IPropertyReferenceOperation { Property: { Name: "Secrets", ContainingType: var type } }
            && type.Name == "BillinkWebhookOptions"
            && IsBillink(type))
        {
            Report(context, call.Arguments[0].Value.Syntax, WebhookSecret);
        }
    }

    /// <summary>The list of <c>Secrets.Add("…")</c>, and of <c>Secrets = { "…" }</c>.</summary>
    private static IOperation? Target(IInvocationOperation call) =>
        call.Parent is IObjectOrCollectionInitializerOperation { Parent: IMemberInitializerOperation { InitializedMember: var list } }
            ? list
            : call.Instance;

    // From the syntax, because older compilers have no operation for [a, b].
    private static void Report(OperationAnalysisContext context, SyntaxNode value, string what)
    {
        switch (value)
        {
            case CollectionExpressionSyntax list:
                foreach (var element in list.Elements)
                {
                    if (element is ExpressionElementSyntax { Expression: var expression })
                        Report(context, expression, what);
                }

                break;
            case ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: var elements }:
                foreach (var element in elements)
                    Report(context, element, what);
                break;
            case ArrayCreationExpressionSyntax { Initializer.Expressions: var elements }:
                foreach (var element in elements)
                    Report(context, element, what);
                break;
            default:
                if (IsSecret(context.Operation.SemanticModel!, value, context.CancellationToken))
                    context.ReportDiagnostic(Diagnostic.Create(Rules.SecretInSource, value.GetLocation(), what));
                break;
        }
    }

    private static bool IsSecret(SemanticModel model, SyntaxNode value, CancellationToken cancellationToken) =>
        model.GetConstantValue(value, cancellationToken) is { HasValue: true, Value: string text } && !IsPlaceholder(text);

    // What an example has in place of a value: nothing, …, ***, <your id>; and the merchant of the local sandbox.
    private static bool IsPlaceholder(string text)
    {
        var hasContent = false;
        foreach (var letter in text)
            hasContent |= char.IsLetterOrDigit(letter);
        return !hasContent || text[0] == '<' || text == "sandbox-client";
    }

    private static bool IsBillink(ITypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space?.Name == "Billink";
    }
}
