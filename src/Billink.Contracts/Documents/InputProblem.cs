namespace Billink.Contracts.Documents;

/// <summary>The kinds of problem that make a file unreadable.</summary>
internal enum InputProblem
{
    /// <summary>The syntax is wrong, or the file is something else.</summary>
    Malformed,

    /// <summary>The file exceeds a limit of <see cref="SpecLimits"/>.</summary>
    TooLarge,

    /// <summary>Valid YAML that contracts do not use.</summary>
    Unsupported,
}
