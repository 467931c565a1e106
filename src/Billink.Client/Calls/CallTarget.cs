namespace Billink.Calls;

/// <summary>Where a call goes.</summary>
/// <param name="Path">The path, from the contract or the options.</param>
/// <param name="Url">The whole URL, with server and query.</param>
internal sealed record CallTarget(string Path, Uri Url);
