using System.Text;

namespace Billink.Cli.Tests;

/// <summary>Collects output, and completes a task when a text has been written.</summary>
internal sealed class WatchedWriter : TextWriter
{
    private readonly StringBuilder text = new();
    private readonly Lock gate = new();
    private readonly List<(string Text, TaskCompletionSource Seen)> awaited = [];

    public override Encoding Encoding => Encoding.UTF8;

    public string Text
    {
        get
        {
            lock (gate)
                return text.ToString();
        }
    }

    public override void Write(char value) => Add(value.ToString());

    public override void Write(string? value) => Add(value ?? "");

    public override void Write(char[] buffer, int index, int count) => Add(new string(buffer, index, count));

    /// <summary>Waits for a text, and returns the rest of its line.</summary>
    public async Task<string> AfterAsync(string wanted)
    {
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            awaited.Add((wanted, seen));
            Notify();
        }

        await seen.Task.WaitAsync(TimeSpan.FromSeconds(30));
        var all = Text;
        var start = all.IndexOf(wanted, StringComparison.Ordinal) + wanted.Length;
        return all[start..all.IndexOf('\n', start)].Trim();
    }

    private void Add(string added)
    {
        lock (gate)
        {
            text.Append(added);
            Notify();
        }
    }

    private void Notify()
    {
        if (awaited.Count == 0)
            return;
        var all = text.ToString();
        foreach (var (wanted, seen) in awaited)
        {
            var at = all.IndexOf(wanted, StringComparison.Ordinal);
            if (at >= 0 && all.IndexOf('\n', at) >= 0)
                seen.TrySetResult();
        }
    }
}
