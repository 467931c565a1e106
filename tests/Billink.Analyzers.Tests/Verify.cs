using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Billink.Analyzers.Tests;

/// <summary>Runs an analyzer over the statements of a handler, and its fix.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
/// <typeparam name="TFix">The fix.</typeparam>
internal static class Verify<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private const string Usings = """
        using System;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Text;
        using System.Threading.Tasks;
        using Billink;
        using Billink.AspNetCore.Webhooks;
        using Billink.V2;
        using Billink.Webhooks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;


        """;

    // What a web application references: no test framework, and no sandbox.
    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => new[] { "System", "Microsoft.AspNetCore", "Microsoft.Extensions", "netstandard", "mscorlib", "Billink" }
                .Any(start => Path.GetFileName(path).StartsWith(start, StringComparison.Ordinal)))
            .Where(path => !Path.GetFileName(path).StartsWith("Billink.Analyzers", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Expects diagnostics where <c>[|</c> and <c>|]</c> mark the code, and nothing else.</summary>
    public static Task Code(string code, string? fixedCode = null, MetadataReference? more = null)
    {
        var test = new CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
        {
            // Nothing is downloaded: the references are those of this process.
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            TestCode = Usings + code,
            CompilerDiagnostics = CompilerDiagnostics.Errors,
        };
        if (fixedCode is not null)
            test.FixedCode = Usings + fixedCode;
        foreach (var state in new[] { test.TestState, test.FixedState })
        {
            state.OutputKind = OutputKind.DynamicallyLinkedLibrary;
            state.AdditionalReferences.AddRange(References);
            if (more is not null)
                state.AdditionalReferences.Add(more);
        }

        return test.RunAsync();
    }

    /// <summary>The same for the statements of a method that has a client, a request, a secret and a signature.</summary>
    public static Task Statements(string statements, string? fixedStatements = null) =>
        Code(Method(statements), fixedStatements is null ? null : Method(fixedStatements));

    private static string Method(string statements) => $$"""
        static class Shop
        {
            static async Task HandleAsync(
                IBillinkClient billink, CreditRequest request, HttpResponseMessage reply, BillinkWebhookSecrets secrets, byte[] body)
            {
                await Task.Yield();
                {{statements.ReplaceLineEndings("\n").Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }
        """;
}
