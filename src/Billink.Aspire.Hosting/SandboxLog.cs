using Microsoft.Extensions.Logging;

namespace Billink.Aspire.Hosting;

/// <summary>The events in the logs of the resource.</summary>
internal static partial class SandboxLog
{
    [LoggerMessage(1, LogLevel.Information, "The sandbox listens on {Url}. Merchant: username {Username}. Database: {Database}.")]
    public static partial void Started(ILogger logger, Uri url, string username, string database);

    [LoggerMessage(2, LogLevel.Error, "The sandbox could not start.")]
    public static partial void Failed(ILogger logger, Exception exception);
}
