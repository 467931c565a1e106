using Billink.Benchmarks.Running;

return args switch
{
    [] => Everything.Run(""),
    ["--warm", var name] => WarmCase.Measure(name),
    ["--first", var name, var server] => FirstCall.Measure(name, new Uri(server)),
    [['-', ..], ..] => BenchmarkDotNetRun.Choose(args),
    [var start, ..] => Everything.Run(start),
};
