using System.Text;

namespace Billink.Cli.Terminals;

/// <summary>Writes everything as <see cref="VisibleText"/>.</summary>
/// <param name="writer">The stream of the terminal.</param>
internal sealed class VisibleWriter(TextWriter writer) : TextWriter
{
    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value) => writer.Write(VisibleText.Of(value ?? ""));

    public override void Flush() => writer.Flush();
}
