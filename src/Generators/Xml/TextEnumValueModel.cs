using Billink.Generators.Documentation;

namespace Billink.Generators.Xml;

/// <summary>A known value of an open enumeration.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Value">The text on the wire.</param>
/// <param name="Docs">Its documentation.</param>
/// <param name="ConstantDocs">The documentation of its constant.</param>
internal sealed record TextEnumValueModel(string Name, string Value, DocComment Docs, DocComment ConstantDocs);
