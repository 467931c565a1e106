using System.Collections.Concurrent;
using Billink.Benchmarks.Running;

namespace Billink.Benchmarks.Cases;

/// <summary>The program of <c>bench/Billink.Hello</c>, compiled ahead of time: with the client, or with handwritten code.</summary>
internal static class HelloProgram
{
    private static readonly ConcurrentDictionary<(BenchmarkBuild, string, bool), string> Published = [];

    /// <summary>Publishes the program, once for each build.</summary>
    /// <returns>The path of the program.</returns>
    public static string Publish(BenchmarkBuild build, string way, bool isRegistered) =>
        Published.GetOrAdd((build, way, isRegistered), Publish);

    private static string Publish((BenchmarkBuild Build, string Way, bool IsRegistered) key)
    {
        var (build, way, isRegistered) = key;
        var output = Path.Combine(build.Root, "artifacts", "hello", isRegistered ? way + "Registered" : way);
        // Each variant has its own intermediate files, because the references differ.
        ChildProcess.Run(new("dotnet",
        [
            "publish", Path.Combine(build.Root, "bench", "Billink.Hello"), "-c", "Release", "--use-current-runtime",
            $"-p:Way={way}", $"-p:Registered={isRegistered}",
            "--artifacts-path", output + "-build", "-o", output, "-v", "q", "--nologo",
        ]));
        return Path.Combine(output, "hello-" + way.ToLowerInvariant());
    }
}
