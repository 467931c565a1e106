namespace Billink.Cli.Tests;

/// <summary>The exit code and the output of a command line.</summary>
internal sealed record CliResult(int Code, string Output, string Error);
