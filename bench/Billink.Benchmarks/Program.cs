using Billink.Benchmarks.Running;

return args switch
{
    [] => Everything.Run(""),
    ["--warm", var name] => WarmCase.Measure(name),
    ["--first", var name] => FirstCall.Measure(name),
    [['-', ..], ..] => BenchmarkDotNetRun.Choose(args),
    [var start, ..] => Everything.Run(start),
};
