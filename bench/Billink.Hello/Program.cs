using System.Diagnostics;
using Billink.Hello;

// One call of a program that does nothing else: how large it is, and how long its first call takes.
using var server = new OneReplyServer();
var clock = Stopwatch.StartNew();
var outcomes = await CreditCall.RunAsync(server.Url);
Console.WriteLine(FormattableString.Invariant($"{clock.Elapsed.TotalMilliseconds:0.00} ms"));
return outcomes == 1 ? 0 : 1;
