using System.Diagnostics;

namespace Billink.Sandbox.Web.Tests.Harness;

/// <summary>The sandbox as a process of its own. Whoever starts it kills it.</summary>
internal static class SandboxProgram
{
    /// <summary>On a free port, whose address is at the end of the first line.</summary>
    public static Process Start(string database)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in new[] { typeof(BillinkSandbox).Assembly.Location, "--urls", "http://127.0.0.1:0", "--database", database })
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
