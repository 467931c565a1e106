namespace Billink.Cli.Terminals;

/// <summary>What a command ends with: scripts rely on it.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Good = 0;

    /// <summary>It was looked into, and the answer is no: a breaking change, a finding, a wrong signature.</summary>
    public const int Bad = 1;

    /// <summary>It could not be looked into: a wrong argument, a file that isn't there or can't be read.</summary>
    public const int BadInput = 2;
}
