using Microsoft.Extensions.Hosting;

namespace Billink.Sandbox.Hosting;

/// <summary>Ignores signals: Ctrl+C belongs to the process that started the sandbox.</summary>
internal sealed class QuietLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
