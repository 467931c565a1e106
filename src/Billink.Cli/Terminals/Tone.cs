namespace Billink.Cli.Terminals;

/// <summary>How a line is meant; a colour for people.</summary>
internal enum Tone
{
    Heading,
    Good,
    Careful,
    Bad,
    Faint,
}
