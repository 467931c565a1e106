using Billink.Benchmarks;
using Billink.Benchmarks.Generation;
using Billink.Benchmarks.Measured;

// The arguments of measured processes; all other arguments are for users.
switch (args)
{
    case ["generation-growth"]:
        GenerationGrowth.Print();
        return 0;
    case ["warm", var name]:
        WarmOperation.Measure(name);
        return 0;
    case ["first", var name, var server]:
        FirstOperation.Measure(name, new Uri(server));
        return 0;
    case ["names"]:
        Console.WriteLine(string.Join('\n', WarmOperation.Names.Concat(FirstOperation.Names)));
        return 0;
    default:
        return new BenchmarkCommand().Parse(args).Invoke();
}
