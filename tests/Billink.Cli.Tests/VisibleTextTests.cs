using Billink.Cli.Terminals;

namespace Billink.Cli.Tests;

/// <summary>Texts from outside can't control the terminal: they have no control characters, and no marks of direction.</summary>
public sealed class VisibleTextTests : IDisposable
{
    private const string Hostile = "a\u001b[2Jb\u202ec\u2066d\u009be\u200ef\u2028g\ufeffh\ri";
    private const string Visible = "a\\u001B[2Jb\\u202Ec\\u2066d\\u009Be\\u200Ef\\u2028g\\uFEFFh\\u000Di";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("billink-visible-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(Hostile, Visible)]
    [InlineData("tags \U000E0041", "tags \\uDB40\\uDC41")]
    [InlineData("a\nb\r\nc\td", "a\nb\r\nc\td")]
    [InlineData("Søren 👩‍🚀 عربي €", "Søren 👩‍🚀 عربي €")]
    public void Hidden_characters_are_shown_and_others_are_kept(string text, string visible) => VisibleText.Of(text).ShouldBe(visible);

    [Fact]
    public void A_lone_surrogate_is_replaced() => VisibleText.Of("a\ud800b").ShouldBe("a\ufffdb");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_way_to_the_terminal_is_covered(bool isRich)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(output, error, Stream.Null, _ => null, isRich);

        terminal.Line(Hostile + "\nfake");
        terminal.Line(Hostile + "\nfake", LineStyle.Error);
        terminal.Table(["text"], [[Hostile + "\nfake"]]);
        terminal.Output.WriteLine(Hostile);
        terminal.Output.Write(Hostile.ToCharArray());
        terminal.Error.WriteLine(Hostile);
        terminal.Mistake(Hostile + "\nfake");

        foreach (var text in (string[])[output.ToString(), error.ToString()])
        {
            text.ShouldNotContain("\u001b[2J");
            text.ShouldNotContain("\u202e");
            text.ShouldNotContain("\nfake");
        }
    }

    [Theory]
    [InlineData(
        """
        {"event":"order_paid\u001b[2J\u202e","invoice_number":"7XYs-1","invoice_number_clean":"s-1\n  The signature is valid."}
        """)]
    [InlineData("\u001b[2J\u202e")]
    public async Task The_bytes_of_a_webhook_never_reach_the_terminal_raw(string body)
    {
        var received = new WatchedWriter();
        var listening = new Cli().StartAsync(
            ["webhooks", "listen", "--urls", "http://127.0.0.1:0", "--count", "1"], received, CancellationToken.None);
        var url = await received.AfterAsync("Listening on ");

        using var http = new HttpClient();
        await http.PostAsync(new Uri(url), new StringContent(body));

        var output = (await listening).Output;
        output.ShouldNotContain('\u001b');
        output.ShouldNotContain('\u202e');
        output.ShouldNotContain("\n  The signature is valid.");
    }

    [Theory]
    [InlineData("md")]
    [InlineData("json")]
    [InlineData("line")]
    [InlineData("text")]
    public async Task The_text_of_a_contract_never_reaches_the_terminal_raw(string format)
    {
        const string contract =
            "openapi: 3.0.3\ninfo: { title: t, version: '1' }\npaths: { \"/a\\e[2J\u202e\": { get: { responses: {} } } }\n";
        var file = Path.Combine(folder.FullName, "a.yaml");
        var other = Path.Combine(folder.FullName, "b.yaml");
        await File.WriteAllTextAsync(file, contract);
        await File.WriteAllTextAsync(other, "openapi: 3.0.3\ninfo: { title: t, version: '1' }\npaths: {}\n");

        var result = await Cli.RunAsync(["contract", "diff", file, other, .. format == "text" ? [] : (string[])["--format", format]]);

        result.Code.ShouldBe(1);
        result.Output.ShouldNotContain('\u001b');
        result.Output.ShouldNotContain('\u202e');
    }
}
