namespace Billink.Generators.Json;

/// <summary>A known value of an open enumeration.</summary>
/// <param name="Text">The text on the wire.</param>
/// <param name="Name">The C# name.</param>
internal sealed record TextEnumReaderValue(string Text, string Name);
