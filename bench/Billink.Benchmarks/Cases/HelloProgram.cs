using System.Collections.Concurrent;
using Billink.Benchmarks.Running;

namespace Billink.Benchmarks.Cases;

/// <summary>The program of <c>bench/Billink.Hello</c>, compiled ahead of time: with the client, or with handwritten code.</summary>
internal static class HelloProgram
{
    private static readonly ConcurrentDictionary<(BenchmarkBuild, string), string> Published = [];

    /// <summary>Publishes the program, once for each build.</summary>
    /// <returns>The path of the program.</returns>
    public static string Publish(BenchmarkBuild build, string way) => Published.GetOrAdd((build, way), static key =>
    {
        var (build, way) = key;
        var output = Path.Combine(build.Root, "artifacts", "hello", way);
        // Each variant has its own intermediate files, because the references differ.
        ChildProcess.Run(new("dotnet",
        [
            "publish", Path.Combine(build.Root, "bench", "Billink.Hello"), "-c", "Release", "--use-current-runtime", $"-p:Way={way}",
            "--artifacts-path", output + "-build", "-o", output, "-v", "q", "--nologo",
        ]));
        return Path.Combine(output, "hello-" + way.ToLowerInvariant());
    });
}
