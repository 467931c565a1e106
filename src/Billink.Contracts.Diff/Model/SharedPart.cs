namespace Billink.Contracts.Diff.Model;

/// <summary>A changed part that isn't inside one operation, so that several operations can refer to it.</summary>
/// <param name="Path">The path in the component, such as <c>address.street</c>; empty for the component itself.</param>
/// <param name="Text">What changed, as the end of a sentence: <c>became required</c>; null if the message is the same everywhere.</param>
internal sealed record SharedPart(string Path = "", string? Text = null);
