namespace Billink.Calls;

/// <summary>Where a call goes.</summary>
/// <param name="Path">The path, from the contract or the options. Its placeholders aren't filled, so that it has no personal data.</param>
/// <param name="Url">The whole URL, with server, path and query.</param>
internal sealed record CallTarget(string Path, Uri Url);
