using Billink.Contracts.Diff.Model;

namespace Billink.Cli.Terminals;

/// <summary>
/// Shows the progress of a comparison in one line, which is removed at the end. A comparison of less than two seconds shows none.
/// </summary>
internal sealed class ProgressLine : IProgress<ContractDiffProgress>, IDisposable
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(200);

    private readonly Lock gate = new();
    private readonly TextWriter terminal;
    private readonly ITimer timer;
    private ContractDiffProgress current = new(0, 0);
    private int shown;
    private bool isDone;

    /// <param name="terminal">The terminal.</param>
    /// <param name="timeProvider">Measures the two seconds.</param>
    public ProgressLine(TextWriter terminal, TimeProvider timeProvider)
    {
        this.terminal = terminal;
        timer = timeProvider.CreateTimer(_ => Show(), null, Delay, Period);
    }

    public void Report(ContractDiffProgress value) => Volatile.Write(ref current, value);

    public void Dispose()
    {
        timer.Dispose();
        lock (gate)
        {
            if (isDone)
                return;
            isDone = true;
            Write("");
            if (shown > 0)
                terminal.Write('\r');
        }
    }

    private void Show()
    {
        var (files, parts) = Volatile.Read(ref current);
        lock (gate)
        {
            // The timer can fire once more while it is stopped.
            if (!isDone)
                Write(FormattableString.Invariant($"{files:N0} files read, {parts:N0} operations or types compared"));
        }
    }

    private void Write(string text)
    {
        if (shown == 0 && text.Length == 0)
            return;
        terminal.Write('\r' + text.PadRight(shown));
        terminal.Flush();
        shown = Math.Max(shown, text.Length);
    }
}
