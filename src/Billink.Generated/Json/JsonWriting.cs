namespace Billink.Json;

/// <summary>Writes a message.</summary>
/// <typeparam name="T">The message.</typeparam>
/// <param name="output">Takes the JSON.</param>
/// <param name="message">The message.</param>
internal delegate void JsonWriting<T>(ref JsonOutput output, T message);
