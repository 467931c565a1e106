using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Billink.Benchmarks.Running;

namespace Billink.Benchmarks.Generation;

/// <summary>Stock NSwag as its users run it: a process that reads the v2 contract and writes a client.</summary>
internal static partial class NSwagProcess
{
    /// <summary>Runs it; the time from start to end, and what it says its work took.</summary>
    public static (TimeSpan Process, TimeSpan Work) Run()
    {
        var output = Path.GetTempFileName();
        try
        {
            var (text, elapsed) = ChildProcess.Run(new ProcessStartInfo(
                "dotnet", [RepositoryFiles.NSwag, "openapi2csclient", $"/input:{RepositoryFiles.ContractV2}", $"/output:{output}", "/namespace:Stock"]));
            var work = TimeSpan.Parse(Duration().Match(text).Groups["time"].Value, CultureInfo.InvariantCulture);
            return (elapsed, work);
        }
        finally
        {
            File.Delete(output);
        }
    }

    [GeneratedRegex(@"Duration: (?<time>\S+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Duration();
}
