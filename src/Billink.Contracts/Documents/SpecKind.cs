namespace Billink.Contracts.Documents;

/// <summary>What a scalar is.</summary>
internal enum SpecKind
{
    Text,
    Number,
    Boolean,
    Null,
}
