using System.Diagnostics;
using Billink.Sandbox.Server;

namespace Billink.Sandbox.Web.Tests.Harness;

/// <summary>The sandbox as a separate process. The test that starts it stops it.</summary>
internal static class SandboxProgram
{
    /// <summary>The path of a published program to test instead of the built one: see build/test-image.sh.</summary>
    public const string Variable = "BILLINK_TEST_SANDBOX";

    /// <summary>Starts the program on a free port. The end of its first line has the address.</summary>
    public static Process Start(string database)
    {
        var published = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } program ? program : null;
        var start = new ProcessStartInfo(published ?? "dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        if (published is null)
            start.ArgumentList.Add(typeof(SandboxServer).Assembly.Location);
        foreach (var argument in new[] { "--urls", "http://127.0.0.1:0", "--database", database })
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    /// <summary>Waits until the program listens, and returns its address.</summary>
    public static async Task<Uri> UrlOfAsync(this Process program, CancellationToken cancellationToken)
    {
        var line = await program.StandardOutput.ReadLineAsync(cancellationToken);
        return new Uri(line.ShouldNotBeNull().Split(' ')[^1]);
    }
}
