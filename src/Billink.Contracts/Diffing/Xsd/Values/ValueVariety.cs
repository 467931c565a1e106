namespace Billink.Contracts.Diffing.Xsd.Values;

/// <summary>How a value is made.</summary>
internal enum ValueVariety
{
    Atomic,
    List,
    Union,
}
