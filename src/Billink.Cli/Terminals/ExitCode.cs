namespace Billink.Cli.Terminals;

/// <summary>The exit codes of every command. Scripts rely on them.</summary>
internal static class ExitCode
{
    /// <summary>The command did its work and found nothing wrong.</summary>
    public const int Success = 0;

    /// <summary>The command did its work and found something wrong: a breaking change, a finding, an invalid signature.</summary>
    public const int Failure = 1;

    /// <summary>The command could not do its work: a wrong argument, or a file that is missing or unreadable.</summary>
    public const int BadInput = 2;
}
