namespace Billink.Contracts.Reading.OpenApi;

/// <summary>The content of a request or a response.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="MediaType">The media type; empty if there is no content.</param>
/// <param name="Types">The type of the message, or of each element of a list or map; of a reply also that of an error.</param>
internal sealed record Body(RequestBody Kind, string MediaType, IReadOnlyList<string> Types)
{
    /// <summary>The media type's place in the file.</summary>
    public Position Position { get; init; }

    /// <summary>The list or map that the content is; null if it is something else.</summary>
    public Member? Value { get; init; }

    /// <summary>No content.</summary>
    public static Body None { get; } = new(RequestBody.None, "", []);

    /// <summary>The type of the message, or of each element; null if that has no name.</summary>
    public string? Type => Types.Count > 0 ? Types[0] : null;
}
