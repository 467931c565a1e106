using System.Globalization;
using System.Text.RegularExpressions;
using Billink.Benchmarks.Generation;
using Billink.Benchmarks.Results;
using Billink.Benchmarks.Running;

namespace Billink.Benchmarks.Cases;

/// <summary>Stock NSwag as its users run it: a process that reads the v2 contract and writes a client.</summary>
/// <param name="CountsStart">Whether the start of the process counts too, or only the time that NSwag reports for its work.</param>
internal sealed partial record NSwagCase(bool CountsStart) : Case("NSwag")
{
    public override Sample Measure(BenchmarkBuild build)
    {
        var output = Path.GetTempFileName();
        try
        {
            var (text, elapsed) = ChildProcess.Run(new("dotnet",
            [
                RepositoryFiles.NSwag, "openapi2csclient", $"/input:{RepositoryFiles.ContractV2}", $"/output:{output}", "/namespace:Stock",
            ]));
            var time = CountsStart ? elapsed : TimeSpan.Parse(Duration().Match(text).Groups["time"].Value, CultureInfo.InvariantCulture);
            return new(time.TotalNanoseconds);
        }
        finally
        {
            File.Delete(output);
        }
    }

    [GeneratedRegex(@"Duration: (?<time>\S+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Duration();
}
