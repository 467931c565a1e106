namespace Billink.Contracts.Documents;

/// <summary>A contract file to compare.</summary>
/// <param name="Name">The name or path, which reports show. The extension helps to detect the format.</param>
/// <param name="Text">The text.</param>
public sealed record ContractSource(string Name, string Text)
{
    /// <summary>
    /// Opens a file that this one refers to by a relative path (<c>common.yaml#/…</c>); returns null if there is none. Without it,
    /// such a reference is bad input. It gets the path as written, without the fragment.
    /// </summary>
    public Func<string, ContractSource?>? OpenRelative { get; init; }
}
