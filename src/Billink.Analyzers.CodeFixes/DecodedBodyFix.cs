using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Billink.Analyzers.CodeFixes;

/// <summary>
/// Passes the bytes that a body was decoded from: those of <c>Encoding.GetString(bytes)</c>, or of <c>ReadAsByteArrayAsync</c> in place of
/// <c>ReadAsStringAsync</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class DecodedBodyFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.BodyDecoded.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        var model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (var diagnostic in context.Diagnostics)
        {
            // Encoding.UTF8.GetBytes(text)
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not InvocationExpressionSyntax
                { ArgumentList.Arguments.Count: 1 } encoded || Bytes(encoded.ArgumentList.Arguments[0].Expression, model) is not { } bytes)
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create(
                    "Pass the bytes that arrived",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(encoded, bytes.WithTriviaFrom(encoded)))),
                    nameof(DecodedBodyFix)),
                diagnostic);
        }
    }

    private static ExpressionSyntax? Bytes(ExpressionSyntax text, SemanticModel model) => text switch
    {
        IdentifierNameSyntax local when Initializer(local, model) is InvocationExpressionSyntax decoded => Decoded(decoded),
        InvocationExpressionSyntax decoded => Decoded(decoded),
        AwaitExpressionSyntax { Expression: InvocationExpressionSyntax read } awaited when ReadAsBytes(read) is { } bytes =>
            awaited.WithExpression(bytes),
        _ => null,
    };

    private static ExpressionSyntax? Decoded(InvocationExpressionSyntax call) =>
        call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "GetString" }, ArgumentList.Arguments.Count: 1 }
            ? call.ArgumentList.Arguments[0].Expression
            : null;

    private static InvocationExpressionSyntax? ReadAsBytes(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: "ReadAsStringAsync" } method
            ? call.WithExpression(method.WithName(SyntaxFactory.IdentifierName("ReadAsByteArrayAsync")))
            : null;

    private static ExpressionSyntax? Initializer(IdentifierNameSyntax local, SemanticModel model) =>
        model.GetSymbolInfo(local).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } declarations }
            ? (declarations[0].GetSyntax() as VariableDeclaratorSyntax)?.Initializer?.Value
            : null;
}
