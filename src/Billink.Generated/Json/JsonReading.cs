namespace Billink.Json;

/// <summary>Reads a message from the current value of the input.</summary>
/// <typeparam name="T">The message.</typeparam>
/// <param name="input">The input.</param>
/// <returns>The message.</returns>
internal delegate T JsonReading<out T>(ref JsonInput input);
