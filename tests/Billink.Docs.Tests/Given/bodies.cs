using Billink;
using Billink.Sandbox;
using Billink.V2;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

await using var sandbox = await BillinkSandbox.StartAsync();
await using var services = Services(sandbox);
var billink = services.GetRequiredService<IBillinkClient>();

static ServiceProvider Services(BillinkSandbox sandbox)
{
    var services = new ServiceCollection();
    services.AddLogging(logging => logging
        .SetMinimumLevel(LogLevel.Debug)
        .AddFilter("System.Net.Http", LogLevel.None)
        .AddProvider(new Printer()));
    services.AddBillink(options =>
    {
        options.BaseUrl = sandbox.Url;
        options.Username = sandbox.Credentials.Username;
        options.Id = sandbox.Credentials.Id;
        options.LogBodies = true;
    });
    return services.BuildServiceProvider();
}

internal sealed class Printer : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Console.WriteLine($"{eventId.Id} {formatter(state, exception)}");

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Dispose()
    {
    }
}
