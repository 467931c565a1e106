using System.Text;
using Billink.Cli.Commands;
using Billink.Cli.Terminals;

namespace Billink.Cli.Tests;

/// <summary>Runs a command line in this process, with piped output.</summary>
internal sealed class Cli
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);

    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    public byte[] Input { get; init; } = [];

    public bool IsRich { get; init; }

    public static Task<CliResult> RunAsync(params string[] arguments) => new Cli().StartAsync(arguments);

    public Task<CliResult> StartAsync(params string[] arguments) => StartAsync(arguments, new WatchedWriter(), CancellationToken.None);

    public async Task<CliResult> StartAsync(string[] arguments, WatchedWriter output, CancellationToken cancellationToken)
    {
        using var input = new MemoryStream(Input);
        using var errors = new StringWriter();
        var terminal = new Terminal(output, errors, input, name => Environment.GetValueOrDefault(name), IsRich);
        var code = await BillinkCommand.RunAsync(arguments, terminal, cancellationToken).WaitAsync(Timeout, CancellationToken.None);
        return new CliResult(code, output.Text, errors.ToString());
    }

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
