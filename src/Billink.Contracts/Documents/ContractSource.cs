namespace Billink.Contracts.Documents;

/// <summary>A contract file to compare.</summary>
/// <param name="Name">Its name or path, under which a report shows it; its ending helps to tell what it is.</param>
/// <param name="Text">Its text.</param>
public sealed record ContractSource(string Name, string Text)
{
    /// <summary>
    /// Gives a file that this one refers to by a relative path (<c>common.yaml#/…</c>), or null where there is none. Without it,
    /// such a reference is bad input. It gets the path as written, without the fragment.
    /// </summary>
    public Func<string, ContractSource?>? OpenRelative { get; init; }
}
