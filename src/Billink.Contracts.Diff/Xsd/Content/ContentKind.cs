namespace Billink.Contracts.Diff.Xsd.Content;

/// <summary>The kinds of <see cref="ContentNode"/>.</summary>
internal enum ContentKind
{
    /// <summary>No element.</summary>
    Nothing,

    /// <summary>Cannot be satisfied.</summary>
    Impossible,

    /// <summary>One element.</summary>
    One,

    /// <summary>The children, one after another.</summary>
    Sequence,

    /// <summary>One of the children.</summary>
    Choice,

    /// <summary>The child, several times.</summary>
    Repeat,

    /// <summary>All children, in any order.</summary>
    All,
}
