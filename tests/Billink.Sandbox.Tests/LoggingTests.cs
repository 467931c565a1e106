using System.Collections.Concurrent;
using System.Text;
using Billink.Sandbox.Tests.Harness;
using Billink.V1;
using Billink.V2;
using Microsoft.Extensions.Logging;

namespace Billink.Sandbox.Tests;

public sealed class LoggingTests
{
    [Fact]
    public async Task Nothing_that_a_shop_sends_reaches_the_logs()
    {
        using var written = new Written();
        using var logs = LoggerFactory.Create(logging => logging.AddProvider(written).SetMinimumLevel(LogLevel.Trace));
        await using (var sandbox = await TestSandbox.StartAsync(new BillinkSandboxOptions { LoggerFactory = logs }))
        {
            await sandbox.PlaceAndStartAsync("shop-1");
            await sandbox.OpenSessionAsync("shop-2");
            (await sandbox.SendAsync(V1Operations.Check, V1Message.Check(("EMAIL", "Voorbeeld")))).ShouldBeError("420");
            (await sandbox.SendJsonAsync(V2Operations.CreateSession,
                """{"client":{"billinkID":"sandbox-client"},"customer":"Voorbeeld"}""")).ShouldBeError("400");
        }

        written.Text.ShouldContain(V1Operations.Check.Path); // to check that the log isn't empty
        foreach (var secret in new[] { "sandbox-client", "sandbox-user", "Voorbeeld", "Robin", "robin@example.com", "shop-1" })
            written.Text.ShouldNotContain(secret);
    }

    private sealed class Written : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> lines = new();

        public string Text => lines.Aggregate(new StringBuilder(), (text, line) => text.AppendLine(line)).ToString();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
