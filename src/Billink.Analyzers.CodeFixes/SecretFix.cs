using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Billink.Analyzers.CodeFixes;

/// <summary>Reads a secret from an environment variable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class SecretFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.SecretInSource.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax literal)
                continue;
            var variable = IsWebhookSecret(literal) ? "BILLINK_WEBHOOK_SECRET" : "BILLINK_ID";
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Read the environment variable {variable}",
                    _ => Task.FromResult(
                        context.Document.WithSyntaxRoot(root.ReplaceNode(literal, Read(variable).WithTriviaFrom(literal)))),
                    nameof(SecretFix)),
                diagnostic);
        }
    }

    // The other secret is the id, which is a property or an argument of BillinkCredentials.
    private static bool IsWebhookSecret(ExpressionSyntax literal) =>
        literal.Ancestors()
            .FirstOrDefault(static node => node is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax or StatementSyntax)
            ?.ToString().Contains("Secrets") == true;

    private static ExpressionSyntax Read(string variable)
    {
        var read = SyntaxFactory.ParseExpression(
            $"System.Environment.GetEnvironmentVariable(\"{variable}\") "
            + $"?? throw new System.InvalidOperationException(\"Set {variable}.\")");
        // Where System is imported, it isn't repeated.
        return read.ReplaceNodes(
            read.DescendantNodes().Where(static node => node.ToString() is "System.Environment" or "System.InvalidOperationException"),
            static (_, type) => type.WithAdditionalAnnotations(Simplifier.Annotation));
    }
}
