using Billink.Contracts.Reading;

namespace Billink.Generators.Json;

/// <summary>The input of the reader of an open enumeration over text.</summary>
/// <param name="ContractFile">The contract it comes from.</param>
/// <param name="Version">The last part of its namespace.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="Values">The known texts and their C# names.</param>
internal sealed record TextEnumReaderModel(string ContractFile, string Version, string Name, EquatableArray<TextEnumReaderValue> Values);
