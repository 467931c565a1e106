namespace Billink.Cli.Terminals;

/// <summary>What a line means. A terminal shows it as a colour.</summary>
internal enum LineStyle
{
    Heading,
    Success,
    Warning,
    Error,
    Muted,
}
