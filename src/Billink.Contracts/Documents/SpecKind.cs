namespace Billink.Contracts.Documents;

/// <summary>The kinds of scalars.</summary>
internal enum SpecKind
{
    Text,
    Number,
    Boolean,
    Null,
}
