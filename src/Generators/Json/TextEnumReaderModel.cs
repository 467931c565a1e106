using Billink.Contracts.Reading;

namespace Billink.Generators.Json;

/// <summary>The input of the reader of an open enumeration over text.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Values">The known texts and their C# names. The empty text is left out: a text with escapes looks empty, too.</param>
internal sealed record TextEnumReaderModel(string Name, EquatableArray<TextEnumReaderValue> Values);
