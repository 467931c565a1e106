namespace Billink.Contracts.Diff.Model;

/// <summary>What a change does to the set of valid messages.</summary>
[Flags]
internal enum Effect
{
    None = 0,

    /// <summary>A message that was valid is no longer valid.</summary>
    Narrows = 1,

    /// <summary>A message is valid that was not valid before.</summary>
    Widens = 2,

    Both = Narrows | Widens,
}
