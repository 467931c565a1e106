namespace Billink.Cli.Terminals;

/// <summary>An argument or a file can't be used. The command ends with <see cref="ExitCode.BadInput"/>.</summary>
/// <param name="message">What is wrong and what to do about it, in one line.</param>
internal sealed class BadInputException(string message) : Exception(message);
