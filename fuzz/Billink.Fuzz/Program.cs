using Billink.Fuzz.Targets;
using SharpFuzz;

// list              the names of the targets
// seeds TARGET DIR  writes the seeds of a target, one file each
// run TARGET        runs a target under afl-fuzz: see fuzz/fuzz.sh
// once TARGET FILE  runs a target with one input, to see what is wrong with it
switch (args)
{
    case ["list"]:
        foreach (var target in FuzzTargets.All)
            Console.WriteLine(target.Name);
        return 0;
    case ["seeds", var name, var folder]:
        foreach (var (index, seed) in FuzzTargets.Find(name).Seeds().Index())
            File.WriteAllBytes(Path.Combine(folder, $"seed-{index:000}"), seed);
        return 0;
    case ["run", var name]:
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var input = new MemoryStream();
            stream.CopyTo(input);
            // Here, not before: instrumented code can't run until the fuzzer is ready.
            FuzzTargets.Find(name).Run(input.ToArray());
        });
        return 0;
    case ["once", var name, var file]:
        FuzzTargets.Find(name).Run(File.ReadAllBytes(file));
        return 0;
    default:
        Console.Error.WriteLine("list | seeds TARGET FOLDER | run TARGET | once TARGET FILE");
        return 2;
}
