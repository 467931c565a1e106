namespace Billink.Contracts.Reading;

/// <summary>The problems that reading and linting can find, by id. An id never changes its meaning.</summary>
public static class ContractProblems
{
    /// <summary>The file is not YAML, XML or an XSD.</summary>
    public const string Unreadable = "BLK001";
}
