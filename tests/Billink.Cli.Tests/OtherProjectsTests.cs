using System.Diagnostics;
using Billink.Cli.Commands;
using Billink.Testing;

namespace Billink.Cli.Tests;

/// <summary>What other projects use: the script of the GitHub action, and the pre-commit hook.</summary>
public sealed class OtherProjectsTests : IDisposable
{
    private const string Contract = "api/shop.yaml";
    private const string Tool = "dnx --yes Billink.Cli";

    private const string Old = """
        openapi: 3.0.3
        info: { title: shop, version: "1" }
        paths:
          /orders: { get: { responses: { "200": { description: ok } } } }
        """;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);
    private static readonly string Billink = $"dotnet {typeof(BillinkCommand).Assembly.Location}";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("billink-action-");

    public OtherProjectsTests()
    {
        Git(".", "init", "-q", "origin");
        Write("origin", Old);
        Commit("origin");
        // As GitHub checks it out: the newest commit alone.
        Write("origin", Old.Replace("/orders", "/invoices", StringComparison.Ordinal));
        Commit("origin");
        Git(".", "clone", "-q", "--depth", "1", new Uri(Path.Combine(folder.FullName, "origin")).AbsoluteUri, "checkout");
    }

    [Fact]
    public void The_action_reports_a_breaking_change_and_fails()
    {
        var (code, output) = Action(Revision("origin", "HEAD^"));

        code.ShouldBe(1, output);
        output.ShouldContain("::error file=api/shop.yaml");
        File.ReadAllText(Path.Combine(folder.FullName, "summary")).ShouldStartWith("## Contract: 1 breaking");
        var report = File.ReadAllText(Path.Combine(folder.FullName, "outputs")).Trim().Split('=')[1];
        File.ReadAllText(report).ShouldStartWith("## Contract: 1 breaking");
    }

    [Fact]
    public void The_action_succeeds_if_nothing_should_fail() => Action(Revision("origin", "HEAD^"), failOn: "none").Code.ShouldBe(0);

    [Fact]
    public void The_action_has_nothing_to_compare_in_the_first_push()
    {
        var (code, output) = Action(new string('0', 40));

        code.ShouldBe(0);
        output.ShouldContain("::notice");
    }

    [Fact]
    public void The_action_fails_if_a_contract_is_missing() => Action(Revision("origin", "HEAD^"), paths: "nowhere.yaml").Code.ShouldBe(2);

    [Fact]
    public void The_action_writes_a_comment_for_each_set_of_contracts()
    {
        var revision = Revision("origin", "HEAD^");

        Action(revision, comment: true, paths: Contract).Code.ShouldBe(1);
        var first = Comment();
        Action(revision, comment: true, paths: "api").Code.ShouldBe(1);
        var second = Comment();

        first.Call.ShouldBe("api --silent --method POST repos/shop/api/issues/7/comments --field body");
        first.Body.ShouldMatch("^<!-- contract-diff [0-9a-f]{40} -->\n## Contract: 1 breaking");
        second.Call.ShouldBe(first.Call);
        MarkOf(second.Body).ShouldNotBe(MarkOf(first.Body));
    }

    [Fact]
    public void The_action_changes_only_the_comment_with_its_mark()
    {
        var (code, output) = Action(Revision("origin", "HEAD^"), comment: true, knownComments: "12\n13");

        code.ShouldBe(1, output);
        var (call, body) = Comment();
        call.ShouldBe("api --silent --method PATCH repos/shop/api/issues/comments/12 --field body");
        var search = File.ReadAllText(Path.Combine(folder.FullName, "search"));
        search.ShouldContain("repos/shop/api/issues/7/comments");
        search.ShouldContain($"startswith(\"{MarkOf(body)}\")");
    }

    [Fact]
    public void The_action_only_warns_if_it_may_not_comment()
    {
        var (code, output) = Action(Revision("origin", "HEAD^"), failOn: "none", comment: true, knownComments: null);

        code.ShouldBe(0, output);
        output.ShouldContain("::warning");
    }

    [Fact]
    public void The_action_sets_every_variable_of_its_script()
    {
        var action = File.ReadAllText(Repository.File("action.yml"));

        foreach (var variable in (string[])["CONTRACT_PATHS", "CONTRACT_BASE", "FAIL_ON", "ACCEPT", "COMMENT_ON", "BILLINK"])
            action.ShouldContain($"        {variable}: ");
        action.ShouldContain(Tool);
    }

    [Fact]
    public void The_hook_rejects_a_commit_that_breaks_users()
    {
        var hook = File.ReadAllLines(Repository.File(".pre-commit-hooks.yaml"))
            .Single(line => line.Trim().StartsWith("entry: ", StringComparison.Ordinal));
        var command = hook.Trim()["entry: ".Length..].Replace(Tool, Billink, StringComparison.Ordinal);

        Bash("checkout", $"{command} {Contract}").Code.ShouldBe(0);
        Write("checkout", Old);
        Bash("checkout", $"{command} {Contract}").Code.ShouldBe(1);
    }

    [Fact]
    public void The_hook_accepts_a_new_contract()
    {
        File.Copy(Path.Combine(folder.FullName, "checkout", Contract), Path.Combine(folder.FullName, "checkout", "new.yaml"));

        var (code, output) = Bash("checkout", $"{Billink} contract diff --base HEAD new.yaml");

        code.ShouldBe(0, output);
        output.ShouldContain("The contract new.yaml is new.");
    }

    public void Dispose()
    {
        // Git's objects are read-only.
        foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories))
            file.IsReadOnly = false;
        folder.Delete(recursive: true);
    }

    /// <param name="revision">The old version.</param>
    /// <param name="failOn">The severity that fails.</param>
    /// <param name="paths">The contracts.</param>
    /// <param name="comment">Whether to comment on a pull request.</param>
    /// <param name="knownComments">What GitHub's command answers to the search for comments; null if it fails.</param>
    private (int Code, string Output) Action(
        string revision, string failOn = "breaking", string paths = "\n  api\n", bool comment = false, string? knownComments = "")
    {
        // Stands in for GitHub's command: it notes what it is called with.
        var commands = Directory.CreateDirectory(Path.Combine(folder.FullName, "commands"));
        var gh = Path.Combine(commands.FullName, "gh");
        File.WriteAllText(gh, $$"""
            #!/usr/bin/env bash
            cd '{{folder.FullName}}'
            if [[ $* == *--jq* ]]; then
              echo "$*" >search
              {{(knownComments is null ? "exit 1" : $"printf '{knownComments}'")}}
            else
              echo "${*%=@*}" >call
              last=${!#}
              cp "${last#body=@}" body
            fi
            """);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(gh, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var variables = new Dictionary<string, string>
        {
            ["CONTRACT_PATHS"] = paths,
            ["CONTRACT_BASE"] = revision,
            ["FAIL_ON"] = failOn,
            ["ACCEPT"] = "",
            ["COMMENT_ON"] = comment ? "7" : "",
            ["GITHUB_REPOSITORY"] = "shop/api",
            ["PATH"] = $"{commands.FullName}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}",
            ["BILLINK"] = Billink,
            ["RUNNER_TEMP"] = folder.FullName,
            ["GITHUB_STEP_SUMMARY"] = Path.Combine(folder.FullName, "summary"),
            ["GITHUB_OUTPUT"] = Path.Combine(folder.FullName, "outputs"),
        };
        return Bash("checkout", $"'{Repository.File("build", "action.sh")}'", variables);
    }

    private (string Call, string Body) Comment() => (
        File.ReadAllText(Path.Combine(folder.FullName, "call")).Trim(), File.ReadAllText(Path.Combine(folder.FullName, "body")));

    private static string MarkOf(string comment) => comment.Split('\n')[0];

    private void Write(string where, string text)
    {
        var file = Path.Combine(folder.FullName, where, Contract);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private void Commit(string where)
    {
        Git(where, "add", ".");
        Git(
            where, "-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", "commit", "-q", "-m",
            "contract");
    }

    private string Revision(string where, string name) => Bash(where, $"git rev-parse {name}").Output.Trim();

    private void Git(string where, params string[] arguments) =>
        Run(where, new ProcessStartInfo("git", arguments)).Code.ShouldBe(0);

    private (int Code, string Output) Bash(string where, string command, Dictionary<string, string>? variables = null)
    {
        var start = new ProcessStartInfo("bash", ["-c", command]);
        foreach (var (name, value) in variables ?? [])
            start.Environment[name] = value;
        return Run(where, start);
    }

    private (int Code, string Output) Run(string where, ProcessStartInfo start)
    {
        start.WorkingDirectory = Path.Combine(folder.FullName, where);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.WaitForExit(Timeout).ShouldBeTrue();
        return (process.ExitCode, output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult());
    }
}
