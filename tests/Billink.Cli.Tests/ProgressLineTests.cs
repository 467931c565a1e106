using Billink.Cli.Terminals;
using Billink.Contracts.Diff.Model;
using Microsoft.Extensions.Time.Testing;

namespace Billink.Cli.Tests;

public sealed class ProgressLineTests : IDisposable
{
    private readonly FakeTimeProvider time = new();
    private readonly StringWriter terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Work_of_less_than_two_seconds_shows_nothing()
    {
        using (var line = new ProgressLine(terminal, time))
        {
            line.Report(new ContractDiffProgress(2, 10));
            time.Advance(TimeSpan.FromSeconds(1.9));
        }

        terminal.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void Longer_work_shows_what_is_done_and_removes_it_at_the_end()
    {
        const string last = "2 files read, 1,200 operations or types compared";
        using (var line = new ProgressLine(terminal, time))
        {
            line.Report(new ContractDiffProgress(2, 10));
            time.Advance(TimeSpan.FromSeconds(2));
            terminal.ToString().ShouldBe("\r2 files read, 10 operations or types compared");
            line.Report(new ContractDiffProgress(2, 1200));
            time.Advance(TimeSpan.FromMilliseconds(200));
            terminal.ToString().ShouldEndWith("\r" + last);
        }

        terminal.ToString().ShouldEndWith("\r" + new string(' ', last.Length) + "\r");
    }

    [Fact]
    public void Piped_errors_have_no_progress() =>
        new Terminal(terminal, terminal, Stream.Null, _ => null, isRich: true).StartProgress().ShouldBeNull();
}
