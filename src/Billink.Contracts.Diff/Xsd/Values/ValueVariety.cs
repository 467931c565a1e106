namespace Billink.Contracts.Diff.Xsd.Values;

/// <summary>How a value is made.</summary>
internal enum ValueVariety
{
    Atomic,
    List,
    Union,
}
