using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace Billink.Analyzers.CodeFixes;

/// <summary>Turns <c>using var billink = new BillinkClient(…)</c> in a handler into a parameter of the handler.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ClientPerRequestFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.ClientPerRequest.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (var diagnostic in context.Diagnostics)
        {
            var creation = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (creation.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax name }
                && name.Parent?.Parent is LocalDeclarationStatementSyntax local
                && local is { Declaration.Variables.Count: 1, Parent: BlockSyntax block }
                && block.Parent is ParenthesizedLambdaExpressionSyntax handler
                && HasTypes(handler)
                && IsMapped(handler))
            {
                var changed = handler.WithBlock(block.RemoveNode(local, SyntaxRemoveOptions.KeepNoTrivia)!)
                    .WithParameterList(With(handler.ParameterList, Parameter(name.Identifier)))
                    .WithAdditionalAnnotations(Formatter.Annotation);
                context.RegisterCodeFix(
                    CodeAction.Create(
                        "Take the registered IBillinkClient as a parameter",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(handler, changed))),
                        nameof(ClientPerRequestFix)),
                    diagnostic);
            }
        }
    }

    // Either all parameters of a lambda have a type, or none has.
    private static bool HasTypes(ParenthesizedLambdaExpressionSyntax handler) =>
        handler.ParameterList.Parameters.All(static parameter => parameter.Type is not null);

    // Only routes get their parameters from the services.
    private static bool IsMapped(ParenthesizedLambdaExpressionSyntax handler) =>
        handler.Parent?.Parent?.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method }
        && method.Name.Identifier.Text.StartsWith("Map", StringComparison.Ordinal);

    // Required parameters precede optional ones.
    private static ParameterListSyntax With(ParameterListSyntax list, ParameterSyntax parameter)
    {
        var required = list.Parameters.TakeWhile(
            static other => other.Default is null && !other.Modifiers.Any(SyntaxKind.ParamsKeyword)).Count();
        return list.WithParameters(list.Parameters.Insert(required, parameter));
    }

    private static ParameterSyntax Parameter(SyntaxToken name) => SyntaxFactory.Parameter(name.WithoutTrivia())
        .WithType(SyntaxFactory.ParseTypeName("Billink.IBillinkClient").WithAdditionalAnnotations(Simplifier.Annotation));
}
