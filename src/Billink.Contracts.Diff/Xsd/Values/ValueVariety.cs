namespace Billink.Contracts.Diff.Xsd.Values;

/// <summary>How a value is generated.</summary>
internal enum ValueVariety
{
    Atomic,
    List,
    Union,
}
