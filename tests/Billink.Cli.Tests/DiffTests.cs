using System.Diagnostics;
using System.Text.Json;
using Billink.Testing;

namespace Billink.Cli.Tests;

/// <summary><c>billink contract diff</c> on changes of our own contracts, from files to exit code.</summary>
public sealed class DiffTests : IDisposable
{
    private const string RequiredField = "required: [billinkUsername, billinkID, invoices]";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("billink-diff-");

    [Fact]
    public async Task Equal_contracts_end_with_exit_code_0()
    {
        var result = await Cli.RunAsync("contract", "diff", Repository.File("spec"), Repository.File("spec"));

        result.Code.ShouldBe(0);
        result.Output.Trim().ShouldBe("No changes");
    }

    [Fact]
    public async Task A_required_field_in_a_v2_request_breaks_senders_and_names_the_member()
    {
        var withReason = RequiredField.Replace("]", ", reason]", StringComparison.Ordinal)
            + "\n      properties:\n        reason: { type: string, description: Why., x-billink-provenance: inferred }";
        var changed = Changed(
            "billink-v2.yaml", text => ReplaceAfter(text, "\n    CreditRequest:", RequiredField + "\n      properties:", withReason));

        var (code, change) = await OneAsync(changed);

        code.ShouldBe(1);
        change.GetProperty("severity").GetString().ShouldBe("breaking");
        change.GetProperty("breaks").GetString().ShouldBe("wire");
        change.GetProperty("direction").GetString().ShouldBe("request");
        change.GetProperty("operations")[0].GetString().ShouldBe("POST /v2/client/invoice/credit");
        Members(change).ShouldContain(member => member!.StartsWith("Billink.V2.CreditRequest", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_removed_v1_element_breaks_senders_and_names_the_member()
    {
        var changed = Changed("billink-v1.xsd", text =>
        {
            var request = text.IndexOf("\"CheckRequest\"", StringComparison.Ordinal);
            var start = text.IndexOf("<xs:element name=\"FIRSTNAME\"", request, StringComparison.Ordinal);
            return text[..start] + text[(text.IndexOf("</xs:element>", start, StringComparison.Ordinal) + "</xs:element>".Length)..];
        });

        var (code, change) = await OneAsync(changed);

        code.ShouldBe(1);
        change.GetProperty("ruleId").GetString().ShouldBe("xsd-element-removed");
        change.GetProperty("operations")[0].GetString().ShouldBe("POST /v1/client/check");
        Members(change).ShouldBe(["Billink.V1.CheckRequest.FirstName"]);
    }

    [Fact]
    public async Task A_renamed_error_code_breaks_source_only()
    {
        var changed = RenamedCode();

        var (code, change) = await OneAsync(changed);

        code.ShouldBe(1);
        change.GetProperty("ruleId").GetString().ShouldBe("contract-error-renamed");
        change.GetProperty("breaks").GetString().ShouldBe("source");
        Members(change).ShouldBe(["Billink.V1.StartWorkflowErrorCode.AlreadyStarted", "Billink.V1.StartWorkflowErrorCode.WorkflowRuns"]);
    }

    [Fact]
    public async Task An_accepted_change_is_ignored_until_it_expires()
    {
        var changed = RenamedCode();
        var fingerprint = (await OneAsync(changed)).Change.GetProperty("fingerprint").GetString();
        var accept = Path.Combine(folder.FullName, "accept.json");

        await File.WriteAllTextAsync(accept, $$"""[{ "fingerprint": "{{fingerprint}}", "reason": "A better name." }]""");
        var accepted = await DiffAsync(changed, "--accept", accept);
        accepted.Code.ShouldBe(0);
        accepted.Output.ShouldContain("accepted, breaking  ");
        accepted.Output.ShouldContain("  because A better name.");
        accepted.Output.ShouldContain("Billink.V1.StartWorkflowErrorCode.AlreadyStarted");
        accepted.Output.ShouldContain($"fingerprint {fingerprint}");

        await File.WriteAllTextAsync(
            accept, $$"""[{ "fingerprint": "{{fingerprint}}", "reason": "A better name.", "expires": "2020-01-01" }]""");
        var expired = await DiffAsync(changed, "--accept", accept);
        expired.Code.ShouldBe(1);
        expired.Output.ShouldContain("has expired");

        await File.WriteAllTextAsync(accept, """[{ "fingerprint": "1" }]""");
        (await DiffAsync(changed, "--accept", accept)).Code.ShouldBe(2);
    }

    [Fact]
    public async Task The_severity_of_a_rule_can_be_set()
    {
        var changed = RenamedCode();

        (await DiffAsync(changed, "--severity", "contract-error-renamed=risky")).Code.ShouldBe(0);
        (await DiffAsync(changed, "--severity", "no-such-rule=risky")).Code.ShouldBe(2);
    }

    [Theory]
    [InlineData("breaking", 0)]
    [InlineData("risky", 1)]
    [InlineData("none", 0)]
    public async Task Fail_on_sets_the_mildest_change_that_fails(string severity, int code)
    {
        var changed = RenamedCode();

        (await DiffAsync(changed, "--severity", "contract-error-renamed=risky", "--fail-on", severity)).Code.ShouldBe(code);
        (await DiffAsync(changed, "--fail-on", "none")).Code.ShouldBe(0);
        (await DiffAsync(changed, "--fail-on", "compatible")).Code.ShouldBe(2);
    }

    [Theory]
    [InlineData("--example")]
    [InlineData("--prove")]
    public async Task A_breaking_XSD_change_comes_with_an_example_message(string option)
    {
        var changed = Changed(
            "billink-v1.xsd",
            text => ReplaceAfter(text, "\"CheckRequest\"", "<xs:element name=\"FIRSTNAME\"", "<xs:element name=\"GIVENNAME\""));

        var result = await DiffAsync(changed, option);

        result.Output.ShouldContain("This shows how");
        result.Output.ShouldContain("<FIRSTNAME>");
    }

    [Theory]
    [InlineData("md", "#")]
    [InlineData("sarif", "\"2.1.0\"")]
    [InlineData("github", "::error")]
    [InlineData("junit", "<testsuite")]
    [InlineData("line", "1 breaking")]
    [InlineData("changelog", "### Changed\n\n- **Breaking**: `POST /v1/client/start-workflow`: ")]
    public async Task Every_format_is_written(string format, string part)
    {
        var changed = RenamedCode();
        var file = Path.Combine(folder.FullName, "out", "report");

        var result = await DiffAsync(changed, "--format", format, "--output", file);

        result.Code.ShouldBe(1);
        (await File.ReadAllTextAsync(file)).ShouldContain(part);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/dev/null/report.md")]
    [InlineData("folder")]
    public async Task A_report_that_cannot_be_written_ends_with_one_sentence(string output)
    {
        var file = output == "folder" ? folder.FullName : output;

        var result = await DiffAsync(RenamedCode(), "--output", file);

        result.Code.ShouldBe(2);
        result.Error.Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith("billink: ");
        result.Error.ShouldContain(output.Length == 0 ? "empty" : $"{file} can't be written.");
    }

    [Fact]
    public async Task A_git_revision_is_compared_with_the_work_tree()
    {
        var spec = Changed("billink-v1.xsd", text => text);
        Git("init", "-q");
        Git("add", ".");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "old");
        (await Cli.RunAsync("contract", "diff", "--base", "HEAD", spec)).Code.ShouldBe(0);

        RenamedCode();

        (await Cli.RunAsync("contract", "diff", "--base", "HEAD", spec)).Code.ShouldBe(1);
        (await Cli.RunAsync("contract", "diff", "--base", "HEAD", Path.Combine(spec, "billink-v1.xsd"))).Code.ShouldBe(1);
        (await Cli.RunAsync("contract", "diff", "--base", "no-such-revision", spec)).Code.ShouldBe(2);
    }

    [Fact]
    public async Task Files_of_a_git_revision_may_share_their_name_or_have_letters_that_are_not_ASCII()
    {
        string[] files = [.. ((string[])["a/api.yaml", "b/api.yaml", "é.yaml"]).Select(file => Path.Combine(folder.FullName, file))];
        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, "openapi: 3.0.3\ninfo: { title: t, version: '1' }\npaths: { /"
                + $"{Array.IndexOf(files, file)}: {{ get: {{ responses: {{}} }} }} }}\n");
        }

        Git("init", "-q");
        Git("add", ".");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "old");
        (await Cli.RunAsync(["contract", "diff", "--base", "HEAD", .. files])).Code.ShouldBe(0);

        foreach (var file in files)
        {
            await File.WriteAllTextAsync(file, "openapi: 3.0.3\ninfo: { title: t, version: '1' }\npaths: {}\n");
            (await Cli.RunAsync(["contract", "diff", "--base", "HEAD", file])).Code.ShouldBe(1, file);
        }

        var all = await Cli.RunAsync(["contract", "diff", "--base", "HEAD", "--example", .. files]);
        all.Output.ShouldContain("3 breaking");
        foreach (var file in files)
            all.Output.ShouldContain($"how {file} is incompatible with {file}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<xs:schema")]
    [InlineData("{ \"openapi\": \"3.0.3\", \"paths\": { \"/a\": { \"$ref\": \"#/nowhere\" } } }")]
    [InlineData("just words")]
    [InlineData("swagger: '2.0'\ninfo: { title: a, version: '1' }\npaths: {}")]
    public async Task Bad_input_ends_with_exit_code_2_and_one_line(string text)
    {
        var file = Path.Combine(folder.FullName, "bad.yaml");
        await File.WriteAllTextAsync(file, text);

        var result = await Cli.RunAsync("contract", "diff", Repository.ContractV2, file);

        result.Code.ShouldBe(2);
        result.Error.Trim().Split('\n').Length.ShouldBe(1);
        result.Error.ShouldContain(file);
    }

    [Fact]
    public async Task All_rules_are_listed_with_examples() =>
        (await Cli.RunAsync("contract", "rules")).Output
            .ShouldBe(await File.ReadAllTextAsync(Repository.File("docs", "contract-rules.md")));

    public void Dispose() => folder.Delete(recursive: true);

    private static string ReplaceAfter(string text, string place, string old, string current)
    {
        var at = text.IndexOf(old, text.IndexOf(place, StringComparison.Ordinal), StringComparison.Ordinal);
        return text[..at] + current + text[(at + old.Length)..];
    }

    private static List<string?> Members(JsonElement change) =>
        [.. change.GetProperty("members").EnumerateArray().Select(member => member.GetString())];

    private static Task<CliResult> DiffAsync(string changed, params string[] options) =>
        Cli.RunAsync(["contract", "diff", Repository.File("spec"), changed, .. options]);

    private static async Task<(int Code, JsonElement Change)> OneAsync(string changed)
    {
        var result = await DiffAsync(changed, "--format", "json");
        using var report = JsonDocument.Parse(result.Output);
        return (result.Code, report.RootElement.GetProperty("changes").EnumerateArray().ShouldHaveSingleItem().Clone());
    }

    private string RenamedCode() => Changed(
        "billink-v1.xsd", text => ReplaceAfter(text, "\"StartWorkflowRequest\"", "name=\"AlreadyStarted\"", "name=\"WorkflowRuns\""));

    private string Changed(string file, Func<string, string> change)
    {
        var spec = folder.CreateSubdirectory("spec");
        foreach (var contract in (string[])[Repository.ContractV1, Repository.ContractV2])
            File.Copy(contract, Path.Combine(spec.FullName, Path.GetFileName(contract)), overwrite: true);
        var path = Path.Combine(spec.FullName, file);
        var text = File.ReadAllText(path);
        File.WriteAllText(path, change(text));
        return spec.FullName;
    }

    private void Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.FullName })!;
        process.WaitForExit(TimeSpan.FromSeconds(30)).ShouldBeTrue();
        process.ExitCode.ShouldBe(0);
    }
}
