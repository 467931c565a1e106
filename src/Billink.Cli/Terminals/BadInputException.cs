namespace Billink.Cli.Terminals;

/// <summary>What was given can't be used; the message says what to do. Ends the command with <see cref="ExitCode.BadInput"/>.</summary>
/// <param name="message">In one line.</param>
internal sealed class BadInputException(string message) : Exception(message);
