using Microsoft.Extensions.Logging;

namespace Billink.Aspire.Hosting;

/// <summary>Writes the warnings and errors of a sandbox to the logs of its resource.</summary>
internal sealed class ResourceLogs(ILogger resource) : ILoggerProvider
{
    public static ILoggerFactory FactoryFor(ILogger resource) =>
        LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Warning).AddProvider(new ResourceLogs(resource)));

    public ILogger CreateLogger(string categoryName) => resource;

    public void Dispose()
    {
    }
}
