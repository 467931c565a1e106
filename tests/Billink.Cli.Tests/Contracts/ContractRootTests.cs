using System.Diagnostics;

namespace Billink.Cli.Tests.Contracts;

/// <summary>References and links of a contract that lead to other files of the machine.</summary>
public sealed class ContractRootTests : IDisposable
{
    private const string Secret = "top-secret-words";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("billink-root-");

    public ContractRootTests()
    {
        Write("outside.yaml", $"Thing: {{ type: string, description: {Secret} }}");
        Write("outside.xsd", Schema($"<xs:simpleType name=\"Thing\"><xs:restriction base=\"xs:{Secret}\"/></xs:simpleType>"));
        Write("spec/inside.yaml", "Thing: { type: string }");
        Write("spec/sub/inside.xsd", Schema("<xs:simpleType name=\"Thing\"><xs:restriction base=\"xs:string\"/></xs:simpleType>"));
    }

    [Theory]
    [InlineData("inside.yaml")]
    [InlineData("./sub/../inside.yaml")]
    [InlineData("../spec/inside.yaml")]
    [InlineData("link.yaml")]
    public async Task A_reference_inside_of_the_folder_is_read(string reference)
    {
        Link("spec/link.yaml", "inside.yaml");

        (await DiffAsync(OpenApi(reference))).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("../outside.yaml")]
    [InlineData("sub/../../outside.yaml")]
    [InlineData("%2e%2e/outside.yaml")]
    [InlineData("..%2Foutside.yaml")]
    [InlineData("link.yaml")]
    [InlineData("links/outside.yaml")]
    [InlineData("chain.yaml")]
    public async Task A_reference_that_leads_out_of_the_folder_is_refused_with_the_option_that_permits_it(string reference)
    {
        Link("spec/link.yaml", "../outside.yaml");
        Link("spec/links", folder.FullName);
        Link("spec/chain.yaml", "link.yaml");
        var file = OpenApi(reference);

        var refused = await DiffAsync(file);

        refused.Code.ShouldBe(2);
        refused.Error.ShouldContain("is outside of");
        refused.Error.ShouldContain("--root");
        refused.Error.ShouldContain("main.yaml(");
        refused.Error.ShouldNotContain(Secret);
        (await DiffAsync(file, "--root", folder.FullName)).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("ABSOLUTE", "Absolute paths, such as")]
    [InlineData("//server/share/outside.yaml", "Absolute paths, such as")]
    [InlineData("file:///etc/passwd", "is an address, which isn't read")]
    [InlineData("https://example.org/outside.yaml", "is an address, which isn't read")]
    [InlineData(@"\\server\share\outside.yaml", "")]
    [InlineData(@"..\outside.yaml", "")]
    [InlineData("%252e%252e/outside.yaml", "doesn't exist")]
    [InlineData("a%00b.yaml", "NUL")]
    [InlineData("circle.yaml", "form a circle")]
    public async Task An_absolute_path_an_address_and_a_path_of_another_system_are_refused(string reference, string reason)
    {
        Link("spec/circle.yaml", "circle.yaml");

        var refused = await DiffAsync(
            OpenApi(reference.Replace("ABSOLUTE", Path.Combine(folder.FullName, "outside.yaml"), StringComparison.Ordinal)));

        refused.Code.ShouldBe(2);
        refused.Error.ShouldContain(reason);
        refused.Error.Trim().Split('\n').ShouldHaveSingleItem();
        refused.Error.ShouldNotContain(Secret);
    }

    [Theory]
    [InlineData("include", "../outside.xsd", "is outside of")]
    [InlineData("import", "../outside.xsd", "is outside of")]
    [InlineData("redefine", "../outside.xsd", "is outside of")]
    [InlineData("include", @"..\outside.xsd", "is outside of")]
    [InlineData("include", "link.xsd", "is outside of")]
    [InlineData("include", "/etc/passwd", "Absolute paths, such as")]
    [InlineData("include", @"\\server\share\a.xsd", "Absolute paths, such as")]
    [InlineData("include", "file:///etc/passwd", "not to be had")]
    public async Task An_include_or_import_that_leads_out_of_the_folder_is_refused(string word, string location, string reason)
    {
        Link("spec/link.xsd", "../outside.xsd");
        Write("spec/main.xsd", Schema($"<xs:{word} schemaLocation=\"{location}\"/>"));

        var refused = await DiffAsync(Path.Combine(folder.FullName, "spec", "main.xsd"));

        refused.Code.ShouldBe(2);
        refused.Error.ShouldContain(reason);
        refused.Error.ShouldNotContain(Secret);
    }

    [Fact]
    public async Task An_include_inside_of_the_folder_is_read()
    {
        Write("spec/main.xsd", Schema("<xs:include schemaLocation=\"sub/inside.xsd\"/><xs:element name=\"a\" type=\"Thing\"/>"));

        (await DiffAsync(Path.Combine(folder.FullName, "spec", "main.xsd"))).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("docs", "--check")]
    [InlineData("diff", "SPEC")]
    public async Task A_link_in_a_folder_of_contracts_is_not_followed_out_of_it(string command, params string[] more)
    {
        var spec = Path.Combine(folder.FullName, "spec");
        Link("spec/other.yaml", "../outside.yaml");
        string[] options = [.. more.Select(option => option == "SPEC" ? spec : option)];

        var refused = await Cli.RunAsync(["contract", command, spec, .. options]);

        refused.Code.ShouldBe(2);
        refused.Error.ShouldContain("other.yaml is outside of");
        (await Cli.RunAsync(["contract", command, spec, .. options, "--root", folder.FullName])).Error.ShouldNotContain("is outside of");
    }

    [Fact]
    public async Task A_contract_folder_that_is_a_link_itself_is_read()
    {
        OpenApi("inside.yaml");
        Link("linked", "spec");

        var file = Path.Combine(folder.FullName, "linked", "main.yaml");

        (await DiffAsync(file)).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_root_that_is_no_folder_is_refused() =>
        (await DiffAsync(OpenApi("inside.yaml"), "--root", Path.Combine(folder.FullName, "none")))
            .Error.ShouldContain("--root must be a folder");

    [Theory]
    [InlineData("../outside.yaml", "")]
    [InlineData("link.yaml", "")]
    [InlineData("../../elsewhere.yaml", "is outside of the repository in HEAD")]
    [InlineData("away.yaml", "is a symbolic link in HEAD, to ../elsewhere.yaml, which is outside of the repository")]
    [InlineData("absolute.yaml", "is a symbolic link in HEAD, to /etc/hostname, which is outside of the repository")]
    public async Task With_a_git_revision_references_and_links_stay_in_the_repository(string reference, string reason)
    {
        var repository = Path.Combine(folder.FullName, "repository");
        Write("elsewhere.yaml", $"Thing: {{ type: string, description: {Secret} }}");
        Write("repository/outside.yaml", "Thing: { type: string }");
        Write("repository/spec/main.yaml", Text(reference));
        Link("repository/spec/link.yaml", "../outside.yaml");
        Link("repository/spec/away.yaml", "../../elsewhere.yaml");
        Link("repository/spec/absolute.yaml", "/etc/hostname");
        Git(repository, "init", "-q");
        Git(repository, "add", ".");
        Git(repository, "-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", "commit", "-qm", "old");

        var result = await Cli.RunAsync("contract", "diff", "--base", "HEAD", Path.Combine(repository, "spec", "main.yaml"));

        result.Error.ShouldContain(reason);
        result.Error.ShouldNotContain(Secret);
        if (reason.Length == 0)
            result.Error.ShouldBeEmpty();
        result.Code.ShouldBe(reason.Length == 0 ? 0 : 2);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static Task<CliResult> DiffAsync(string file, params string[] options) =>
        Cli.RunAsync(["contract", "diff", file, file, .. options]);

    private static string Text(string reference) => $$"""
        openapi: 3.0.3
        info: { title: A, version: '1' }
        paths:
          /a:
            get:
              responses:
                '200':
                  description: b
                  content: { application/json: { schema: { $ref: '{{reference}}#/Thing' } } }
        """;

    private static string Schema(string content) => $"<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">{content}</xs:schema>";

    private static void Git(string repository, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = repository })!;
        process.WaitForExit(TimeSpan.FromSeconds(30)).ShouldBeTrue();
        process.ExitCode.ShouldBe(0);
    }

    private string OpenApi(string reference)
    {
        Write("spec/main.yaml", Text(reference));
        return Path.Combine(folder.FullName, "spec", "main.yaml");
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private void Link(string name, string target) => File.CreateSymbolicLink(Path.Combine(folder.FullName, name), target);
}
