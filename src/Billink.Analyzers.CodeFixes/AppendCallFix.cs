using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Billink.Analyzers.CodeFixes;

/// <summary>Appends the call that throws: <c>ThrowIfAnyFailed()</c> to a batch, <c>EnsureValid()</c> to a verification.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AppendCallFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Rules.BatchOutcomeIgnored.Id, Rules.VerificationIgnored.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        var model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (var diagnostic in context.Diagnostics)
        {
            var method = diagnostic.Id == Rules.BatchOutcomeIgnored.Id ? "ThrowIfAnyFailed" : "EnsureValid";
            var value = Awaited(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true));
            if (value is null || Fixed(root, value, method) is not { } edited || !IsThere(model, value, method))
                continue;
            context.RegisterCodeFix(
                CodeAction.Create($"Call {method}()", _ => Task.FromResult(context.Document.WithSyntaxRoot(edited)), method),
                diagnostic);
        }
    }

    /// <summary>The call with its <c>await</c> and <c>ConfigureAwait</c>.</summary>
    private static ExpressionSyntax? Awaited(SyntaxNode call) => call.Parent switch
    {
        AwaitExpressionSyntax or ParenthesizedExpressionSyntax => Awaited(call.Parent),
        MemberAccessExpressionSyntax { Name.Identifier.Text: "ConfigureAwait", Parent: InvocationExpressionSyntax configured } =>
            Awaited(configured),
        _ => call as ExpressionSyntax,
    };

    private static SyntaxNode? Fixed(SyntaxNode root, ExpressionSyntax value, string method) => value.Parent switch
    {
        ExpressionStatementSyntax => root.ReplaceNode(value, Call(value, method).WithTriviaFrom(value)),
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax, Left: IdentifierNameSyntax { Identifier.Text: "_" } } discard =>
            root.ReplaceNode(discard, Call(value, method).WithTriviaFrom(discard)),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax local } when Statement(local) is { } statement =>
            root.InsertNodesAfter(statement, [After(statement, local, method)]),
        _ => null,
    };

    private static InvocationExpressionSyntax Call(ExpressionSyntax value, string method)
    {
        var receiver = value.WithoutTrivia();
        if (receiver is AwaitExpressionSyntax)
            receiver = SyntaxFactory.ParenthesizedExpression(receiver);
        return SyntaxFactory.InvocationExpression(SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, receiver, SyntaxFactory.IdentifierName(method)));
    }

    // A statement of a program's top level is in a member of its own.
    private static SyntaxNode? Statement(VariableDeclaratorSyntax local) =>
        local.Parent?.Parent is LocalDeclarationStatementSyntax statement ? statement.Parent switch
        {
            GlobalStatementSyntax global => global,
            BlockSyntax => statement,
            _ => null,
        }
        : null;

    private static SyntaxNode After(SyntaxNode statement, VariableDeclaratorSyntax local, string method)
    {
        var call = SyntaxFactory.ExpressionStatement(Call(SyntaxFactory.IdentifierName(local.Identifier.WithoutTrivia()), method))
            .WithLeadingTrivia(statement.GetLeadingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)))
            .WithTrailingTrivia(SyntaxFactory.ElasticLineFeed)
            .WithAdditionalAnnotations(Formatter.Annotation);
        return statement is GlobalStatementSyntax ? SyntaxFactory.GlobalStatement(call) : call;
    }

    // The method is an extension of a namespace that may not be imported, and older versions don't have it.
    private static bool IsThere(SemanticModel model, ExpressionSyntax value, string method) =>
        model.GetTypeInfo(value).Type is { } type
        && !model.LookupSymbols(value.SpanStart, type, method, includeReducedExtensionMethods: true).IsEmpty;
}
