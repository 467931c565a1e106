using System.Globalization;
using Billink.Soak;

// serve DATABASE                            the sandbox that is measured, as a process of its own
// run REQUESTS SAMPLES CSV-FILE SVG-FILE    the requests and the measurement: see bench/sandbox-soak.sh
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["serve", var database])
{
    await MeasuredSandbox.ServeAsync(database);
    return 0;
}

var requests = int.Parse(args[1], CultureInfo.InvariantCulture);
var samples = int.Parse(args[2], CultureInfo.InvariantCulture);
var (csv, svg) = (args[3], args[4]);
List<Sample> taken = [];
await foreach (var sample in SoakRun.RunAsync(requests, samples))
{
    // Each sample at once, so that a run that is stopped leaves what it measured.
    taken.Add(sample);
    Console.Error.WriteLine(sample.ToLine());
    await File.WriteAllLinesAsync(csv, [Sample.Header, .. taken.Select(one => one.ToLine())]);
    await File.WriteAllTextAsync(svg, SoakPlot.Draw(taken));
}

return 0;
