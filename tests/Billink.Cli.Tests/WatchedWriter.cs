using System.Text;

namespace Billink.Cli.Tests;

/// <summary>Takes output, and tells when a certain text has come.</summary>
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

    /// <summary>The rest of the line that follows a text, once it is there.</summary>
    public async Task<string> AfterAsync(string wanted)
    {
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            awaited.Add((wanted, seen));
            Tell();
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
            Tell();
        }
    }

    private void Tell()
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
