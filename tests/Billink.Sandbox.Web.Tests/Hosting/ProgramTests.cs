using System.Diagnostics;
using Billink.Sandbox.Web.Tests.Harness;

namespace Billink.Sandbox.Web.Tests.Hosting;

/// <summary>The program as a person starts it.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task The_curl_of_the_greeting_works_as_it_is_printed()
    {
        using var file = new DatabaseFile();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var program = SandboxProgram.Start(file.Path);
        try
        {
            string? line;
            do
                line = await program.StandardOutput.ReadLineAsync(patience.Token);
            while (line?.TrimStart().StartsWith("curl ", StringComparison.Ordinal) == false);

            var start = new ProcessStartInfo("sh") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            start.ArgumentList.Add("-c");
            start.ArgumentList.Add(line.ShouldNotBeNull());
            using var curl = Process.Start(start)!;
            var answer = await curl.StandardOutput.ReadToEndAsync(patience.Token);
            await curl.WaitForExitAsync(patience.Token);

            answer.ShouldContain("<CODE>500</CODE>"); // the check says yes
        }
        finally
        {
            program.Kill();
        }
    }
}
