using System.Diagnostics;
using Billink.Fuzz.Targets;

namespace Billink.Fuzz.Tests;

/// <summary>
/// Runs each target of the fuzzer with inputs of a fixed seed: no exception but the documented ones, no input that takes long, and none
/// that takes much memory on the thread of the test. <c>fuzz/fuzz.sh</c> searches for longer, guided by coverage.
/// </summary>
public class SeededFuzzTests
{
    private const int Seed = 20261128;
    private const long MostBytes = 256L * 1024 * 1024;

    // An input takes milliseconds. The limit leaves room for a busy machine.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public static TheoryData<string, int> Targets => new()
    {
        { "json", 20_000 }, { "xml", 20_000 }, { "envelope", 20_000 }, { "webhook", 20_000 }, { "yaml", 1_000 }, { "xsd", 1_000 },
        { "listing", 2_000 }, { "v1", 1_000 }, { "v2", 1_000 },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_target_survives_damaged_inputs(string name, int inputs)
    {
        var target = FuzzTargets.Find(name);
        var mutator = new InputMutator(target.Seeds(), new Random(Seed));
        for (var round = 0; round < inputs; round++)
        {
            var input = mutator.Next();
            var reproduction = $"{name}, round {round}: {Convert.ToBase64String(input)}";
            var (clock, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            Should.NotThrow(() => target.Run(input), reproduction);
            Stopwatch.GetElapsedTime(clock).ShouldBeLessThan(Longest, reproduction);
            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MostBytes, reproduction);
        }
    }

    [Fact]
    public void Every_target_is_tested() =>
        Targets.Select(row => (string)row[0]).ShouldBe(FuzzTargets.All.Select(target => target.Name), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_target_accepts_its_seeds(string name, int inputs)
    {
        _ = inputs;
        var target = FuzzTargets.Find(name);

        target.Seeds().ShouldNotBeEmpty();
        foreach (var seed in target.Seeds())
            target.Run(seed);
    }
}
