namespace Billink.Contracts.Reading.OpenApi;

/// <summary>The kinds of media types.</summary>
internal static class MediaTypes
{
    /// <summary>Whether bodies are JSON: <c>application/json</c>, or a type that ends in <c>+json</c>, also with parameters.</summary>
    public static bool IsJson(string mediaType) =>
        Essence(mediaType) is var type && (type is "application/json" || type.EndsWith("+json", StringComparison.Ordinal));

    public static bool IsXml(string mediaType) =>
        Essence(mediaType) is var type && (type is "application/xml" or "text/xml" || type.EndsWith("+xml", StringComparison.Ordinal));

    public static bool IsForm(string mediaType) => Essence(mediaType) is "application/x-www-form-urlencoded";

    public static bool IsMultipart(string mediaType) => Essence(mediaType) is "multipart/form-data";

    // A media type without its parameters, which can be in any case.
    private static string Essence(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();
}
