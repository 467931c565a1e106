namespace Billink.Cli.Commands;

/// <summary>Ctrl+C, which ends a command that runs until then.</summary>
internal static class Interruption
{
    /// <summary>Waits for the cancellation, and returns normally when it comes.</summary>
    public static async Task WaitAsync(CancellationToken cancellationToken)
    {
        var interrupted = new TaskCompletionSource();
        using (cancellationToken.Register(interrupted.SetResult))
            await interrupted.Task;
    }
}
