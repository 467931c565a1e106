namespace Billink.Generators.Documentation;

/// <summary>The documentation of a parameter.</summary>
/// <param name="Name">As in the signature.</param>
/// <param name="Text">As XML.</param>
internal sealed record DocParameter(string Name, string Text);
