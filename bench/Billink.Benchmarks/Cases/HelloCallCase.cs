using System.Globalization;
using Billink.Benchmarks.Results;
using Billink.Benchmarks.Running;

namespace Billink.Benchmarks.Cases;

/// <summary>The first call of a program that is compiled ahead of time.</summary>
internal sealed record HelloCallCase(string Name) : Case(Name)
{
    public override bool IsShort => true;

    public override Sample Measure(BenchmarkBuild build)
    {
        var output = ChildProcess.Run(new(HelloProgram.Publish(build, Name, isRegistered: false))).Output;
        return new(double.Parse(output.Split(' ')[0], CultureInfo.InvariantCulture) * 1e6);
    }
}
