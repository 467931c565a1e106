using System.Diagnostics;
using Billink.Benchmarks.Generation;

namespace Billink.Benchmarks.Running;

/// <summary>A repository with built benchmarks: this one, or another commit of it.</summary>
/// <param name="Root">The folder of the repository.</param>
internal sealed record BenchmarkBuild(string Root)
{
    public static BenchmarkBuild Current { get; } = new(RepositoryFiles.Root);

    /// <summary>The benchmarks' program.</summary>
    public string Program => Path.Combine(Root, "bench", "Billink.Benchmarks", "bin", "Release", "net10.0", "Billink.Benchmarks.dll");

    /// <summary>Builds the benchmarks of another commit, in a Git worktree below <c>artifacts/</c> that stays.</summary>
    public static BenchmarkBuild Of(string revision)
    {
        var commit = Run("git", "-C", Current.Root, "rev-parse", "--verify", revision + "^{commit}").Trim();
        var build = new BenchmarkBuild(Path.Combine(Current.Root, "artifacts", "bench", commit));
        if (!Directory.Exists(build.Root))
            Run("git", "-C", Current.Root, "worktree", "add", "--detach", build.Root, commit);
        Run("dotnet", "build", Path.Combine(build.Root, "bench", "Billink.Benchmarks"), "-c", "Release", "-v", "q", "--nologo");
        return build;
    }

    private static string Run(string program, params IEnumerable<string> arguments) =>
        ChildProcess.Run(new ProcessStartInfo(program, arguments)).Output;
}
