using Billink.Testing;

namespace Billink.Cli.Tests;

/// <summary>The workflow that compares the contracts of a pull request.</summary>
public sealed class WorkflowTests
{
    private const string Report = "contract-diff.sarif";

    private static readonly string[] Jobs =
        File.ReadAllText(Repository.File(".github", "workflows", "contract-diff.yml")).ReplaceLineEndings("\n").Split("\n\n  #")[1..];

    [Fact]
    public void The_report_for_code_scanning_is_written_and_uploaded()
    {
        File.ReadAllText(Repository.File("build.cake")).ShouldContain($"--format sarif --output artifacts/{Report}");
        Jobs[^1].ShouldContain($"sarif_file: {Report}");
    }

    [Fact]
    public void The_job_that_may_write_runs_no_code_of_the_pull_request()
    {
        var writer = Jobs.Single(job => job.Contains(": write", StringComparison.Ordinal));

        writer.ShouldNotContain("run:");
        writer.ShouldNotContain("checkout@");
    }
}
