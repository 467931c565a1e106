namespace Billink.Calls;

/// <summary>Where a call goes.</summary>
/// <param name="Path">The path, as the contract or the options name it.</param>
/// <param name="Url">The whole of it, with server and query.</param>
internal sealed record CallTarget(string Path, Uri Url);
