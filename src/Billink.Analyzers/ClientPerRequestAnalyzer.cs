using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Billink.Analyzers;

/// <summary>Finds clients with connections of their own that code makes for each request.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientPerRequestAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.ClientPerRequest);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("Billink.BillinkClient") is { } client)
                start.RegisterOperationAction(operation => Analyze(operation, client), OperationKind.ObjectCreation);
        });
    }

    private static void Analyze(OperationAnalysisContext context, INamedTypeSymbol client)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (SymbolEqualityComparer.Default.Equals(creation.Type, client)
            && creation.Arguments.Length > 0
            && creation.Arguments[0].Parameter?.Type.Name == "BillinkOptions"
            && IsInHandler(creation, context.ContainingSymbol))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.ClientPerRequest, creation.Syntax.GetLocation()));
        }
    }

    private static bool IsInHandler(IOperation creation, ISymbol member)
    {
        for (var operation = creation.Parent; operation is not null; operation = operation.Parent)
        {
            if (operation is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return IsHandler(operation);
        }

        return !member.IsStatic && (IsMadePerRequest(member.ContainingType) || TakesRequest(member));
    }

    private static bool IsHandler(IOperation function)
    {
        if (function is ILocalFunctionOperation { Symbol: var local })
            return TakesRequest(local);
        if (function is IAnonymousFunctionOperation { Symbol: var lambda } && TakesRequest(lambda))
            return true;
        var parent = function.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
            parent = parent.Parent;
        return parent is IArgumentOperation { Parent: IInvocationOperation call } && IsPerRequest(call.TargetMethod);
    }

    /// <summary>Whether a method takes code that runs for each request, such as <c>MapPost</c> and <c>AddScoped</c>.</summary>
    private static bool IsPerRequest(IMethodSymbol method) => method.Name switch
    {
        "MapGet" or "MapPost" or "MapPut" or "MapDelete" or "MapPatch" or "MapMethods" or "Map" or "MapFallback" or "Run" or "Use" =>
            IsIn("Microsoft.AspNetCore.Builder", method),
        "AddScoped" or "AddTransient" or "AddKeyedScoped" or "AddKeyedTransient" or "TryAddScoped" or "TryAddTransient"
            or "TryAddKeyedScoped" or "TryAddKeyedTransient" or "Scoped" or "Transient" or "KeyedScoped" or "KeyedTransient" =>
            IsIn("Microsoft.Extensions.DependencyInjection", method),
        _ => false,
    };

    private static bool TakesRequest(ISymbol member)
    {
        if (member is not IMethodSymbol method)
            return false;
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type.Name is "HttpContext" or "HttpRequest" && IsIn("Microsoft.AspNetCore.Http", parameter.Type))
                return true;
        }

        return false;
    }

    /// <summary>Whether ASP.NET Core makes an instance for each request: a controller, a page, a hub, or one of our handlers.</summary>
    private static bool IsMadePerRequest(INamedTypeSymbol? type)
    {
        foreach (var implemented in type?.AllInterfaces ?? ImmutableArray<INamedTypeSymbol>.Empty)
        {
            if (implemented is { Name: "IBillinkWebhookHandler" })
                return true;
        }

        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Name is "ControllerBase" or "PageModel" or "Hub" && IsIn("Microsoft.AspNetCore", current))
                return true;
        }

        return false;
    }

    private static bool IsIn(string space, ISymbol symbol) =>
        symbol.ContainingNamespace.ToDisplayString().StartsWith(space, StringComparison.Ordinal);
}
