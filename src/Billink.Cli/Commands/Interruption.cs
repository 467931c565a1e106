namespace Billink.Cli.Commands;

/// <summary>Ctrl+C, which ends a command that would run forever.</summary>
internal static class Interruption
{
    /// <summary>Waits for it; that it came is no failure.</summary>
    public static async Task WaitAsync(CancellationToken cancellation)
    {
        var interrupted = new TaskCompletionSource();
        using (cancellation.Register(interrupted.SetResult))
            await interrupted.Task;
    }
}
