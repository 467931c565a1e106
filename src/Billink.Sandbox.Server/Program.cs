using System.Data.Common;
using System.Runtime.InteropServices;
using Billink.Sandbox.Server;
using Microsoft.Extensions.Logging;

if (CommandLine.Read(args) is not { } options)
{
    Console.Error.WriteLine(CommandLine.Usage);
    return 2;
}

using var logs = LoggerFactory.Create(logging => logging
    .AddSimpleConsole()
    .SetMinimumLevel(LogLevel.Warning)
    .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None)); // the catch below reports a failed start in one line
var stop = new TaskCompletionSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);

try
{
    await using var sandbox = await SandboxServer.StartAsync(options with { LoggerFactory = logs });
    Console.WriteLine(StartupMessage.Of(sandbox, options));
    await stop.Task;
    return 0;
}
catch (Exception exception) when (exception is IOException or DbException or ArgumentException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

void End(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.TrySetResult();
}

// ASP.NET Core would make the class of top-level statements public, without a namespace.
internal sealed partial class Program;
