using System.Text.Json;

namespace Billink.Json;

/// <summary>A value that has one of several forms in the contract, and can have others.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IJsonUnion<TSelf>
    where TSelf : class, IJsonUnion<TSelf>
{
    /// <summary>Reads a value.</summary>
    /// <param name="json">The value as JSON.</param>
    /// <returns>The value. A form that the contract doesn't have is kept.</returns>
    /// <exception cref="JsonException">The JSON isn't what its form requires.</exception>
    static abstract TSelf FromJson(JsonElement json);

    /// <summary>Writes the value.</summary>
    /// <returns>The value as JSON.</returns>
    JsonElement ToJson();
}
