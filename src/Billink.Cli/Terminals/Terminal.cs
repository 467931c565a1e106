using Spectre.Console;

namespace Billink.Cli.Terminals;

/// <summary>
/// The streams and the environment of a command. A terminal gets colours and tables. Piped output, or <c>NO_COLOR</c>, gets plain text that
/// is never wrapped. Texts from outside, such as the body of a webhook, can't control the terminal: see <see cref="VisibleText"/>.
/// </summary>
/// <param name="output">Standard output.</param>
/// <param name="error">Standard error.</param>
/// <param name="input">Standard input.</param>
/// <param name="environment">Reads an environment variable.</param>
/// <param name="isRich">Whether the output has colours and tables.</param>
/// <param name="isErrorTerminal">Whether people see standard error, so that it can show progress.</param>
/// <param name="timeProvider">The clock. Default: the system's.</param>
internal sealed class Terminal(
    TextWriter output, TextWriter error, Stream input, Func<string, string?> environment, bool isRich, bool isErrorTerminal = false,
    TimeProvider? timeProvider = null)
{
    private readonly IAnsiConsole? console = isRich
        ? AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Out = new AnsiConsoleOutput(output) })
        : null;

    /// <summary>Whether the output has colours and tables.</summary>
    public bool IsRich => console is not null;

    public TextWriter Output { get; } = new VisibleWriter(output);

    public TextWriter Error { get; } = new VisibleWriter(error);

    public Stream Input { get; } = input;

    public Func<string, string?> Environment { get; } = environment;

    public static Terminal OfProcess() => new(
        Console.Out,
        Console.Error,
        Console.OpenStandardInput(),
        System.Environment.GetEnvironmentVariable,
        isRich: !Console.IsOutputRedirected && string.IsNullOrEmpty(System.Environment.GetEnvironmentVariable("NO_COLOR")),
        isErrorTerminal: !Console.IsErrorRedirected);

    /// <summary>A line that shows the progress of long work; null if nobody would see it.</summary>
    public ProgressLine? StartProgress() => isErrorTerminal ? new ProgressLine(error, timeProvider ?? TimeProvider.System) : null;

    public void Line(string text = "") => Output.WriteLine(VisibleText.OfLine(text));

    public void Line(string text, LineStyle style)
    {
        if (console is null)
            Line(text);
        else
            console.MarkupLine($"[{ColourOf(style)}]{Markup.Escape(VisibleText.OfLine(text))}[/]");
    }

    /// <summary>Writes what prevents the command, to standard error.</summary>
    public void Mistake(string text) => Error.WriteLine($"billink: {VisibleText.OfLine(text)}");

    /// <summary>Writes rows with aligned columns.</summary>
    public void Table(IReadOnlyList<string> headers, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        rows = [.. rows.Select(row => row.Select(VisibleText.OfLine).ToList())];
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

    private static string ColourOf(LineStyle style) => style switch
    {
        LineStyle.Success => "green",
        LineStyle.Error => "red",
        LineStyle.Warning => "yellow",
        LineStyle.Muted => "grey",
        _ => "bold",
    };
}
