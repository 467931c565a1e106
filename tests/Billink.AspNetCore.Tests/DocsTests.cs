using System.Text.RegularExpressions;
using Billink.AspNetCore.Inbox;
using Billink.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Billink.AspNetCore.Tests;

/// <summary>What docs/webhooks.md shows is what the package has.</summary>
public partial class DocsTests
{
    private const string Usings = """
        using System; using System.Threading; using System.Threading.Tasks; using System.Data.Common; using Microsoft.AspNetCore.Builder; using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Configuration; using Billink.AspNetCore; using Billink.AspNetCore.Inbox; using Billink.AspNetCore.Webhooks; using Billink.V2; using Npgsql;
        """;

    // What a piece of code takes as given.
    private const string Given = """
        var builder = WebApplication.CreateBuilder(args);
        var app = builder.Build();
        var connectionString = "";
        CancellationToken cancellationToken = default;
        DbConnection connection = null!;
        DbWebhookInbox inbox = null!;
        BillinkWebhookDelivery<OrderWebhook> delivery = null!;

        """;

    private const string Handler = """

        internal sealed class OrderHandler : IBillinkWebhookHandler<OrderWebhook>
        {
            public Task HandleAsync(BillinkWebhookDelivery<OrderWebhook> delivery, CancellationToken cancellationToken) => Task.CompletedTask;
        }
        """;

    private static readonly string Guide = File.ReadAllText(Repository.File("docs", "webhooks.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> CSharp => [.. Blocks("csharp")];

    [Theory]
    [MemberData(nameof(CSharp))]
    public void Its_code_compiles(string code)
    {
        var program = code.Contains("WebApplication.CreateBuilder", StringComparison.Ordinal) ? Usings + code : Usings + Given + code + Handler;
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        CSharpCompilation
            .Create("Guide", [CSharpSyntaxTree.ParseText(program)], platform.Select(path => MetadataReference.CreateFromFile(path)), new CSharpCompilationOptions(OutputKind.ConsoleApplication))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Its_tables_are_those_of_the_inbox() => Blocks("sql").ShouldHaveSingleItem().Trim().ShouldBe(DbWebhookInbox.CreateTablesSql.ReplaceLineEndings("\n").Trim());

    private static IEnumerable<string> Blocks(string language) =>
        Block().Matches(Guide).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["code"].Value);

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();
}
