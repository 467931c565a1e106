namespace Billink.Generators.Operations;

/// <summary>A file that is a part of a request.</summary>
/// <param name="WireName">The name of the part.</param>
/// <param name="Name">The C# name of the property.</param>
internal sealed record FileModel(string WireName, string Name);
