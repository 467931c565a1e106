using Spectre.Console;

namespace Billink.Cli.Terminals;

/// <summary>
/// What a command reads from and writes to. For people it has colours and tables; piped, or where <c>NO_COLOR</c> is set, plain text that is never
/// wrapped.
/// </summary>
/// <param name="output">Takes what was asked for.</param>
/// <param name="error">Takes what went wrong.</param>
/// <param name="input">What is piped in.</param>
/// <param name="environment">Reads an environment variable.</param>
/// <param name="isRich">Whether there are colours and tables.</param>
internal sealed class Terminal(TextWriter output, TextWriter error, Stream input, Func<string, string?> environment, bool isRich)
{
    private readonly IAnsiConsole? console = isRich
        ? AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Out = new AnsiConsoleOutput(output) })
        : null;

    /// <summary>Whether people look at it.</summary>
    public bool IsRich => console is not null;

    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    public Stream Input { get; } = input;

    public Func<string, string?> Environment { get; } = environment;

    public static Terminal OfProcess() => new(
        Console.Out,
        Console.Error,
        Console.OpenStandardInput(),
        System.Environment.GetEnvironmentVariable,
        isRich: !Console.IsOutputRedirected && string.IsNullOrEmpty(System.Environment.GetEnvironmentVariable("NO_COLOR")));

    public void Line(string text = "") => Output.WriteLine(text);

    public void Line(string text, Tone tone)
    {
        if (console is null)
            Output.WriteLine(text);
        else
            console.MarkupLine($"[{StyleOf(tone)}]{Markup.Escape(text)}[/]");
    }

    /// <summary>Shows rows; cells line up.</summary>
    public void Table(IReadOnlyList<string> headers, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (console is null)
        {
            PlainTable.Write(Output, headers, rows);
            return;
        }

        var table = new Table { Border = TableBorder.Rounded };
        foreach (var header in headers)
            table.AddColumn(new TableColumn(Markup.Escape(header)));
        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(cell)));
        console.Write(table);
    }

    private static string StyleOf(Tone tone) => tone switch
    {
        Tone.Good => "green",
        Tone.Bad => "red",
        Tone.Careful => "yellow",
        Tone.Faint => "grey",
        _ => "bold",
    };
}
