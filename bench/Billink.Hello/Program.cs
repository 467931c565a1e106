using System.Diagnostics;
using Billink.Hello;

// A program that makes one call, to measure its size and the time of its first call.
using var server = new OneReplyServer();
var clock = Stopwatch.StartNew();
var outcomes = await CreditCall.RunAsync(server.Url);
Console.WriteLine(FormattableString.Invariant($"{clock.Elapsed.TotalMilliseconds:0.00} ms"));
return outcomes == 1 ? 0 : 1;
