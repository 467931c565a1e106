using Billink.Masking;

namespace Billink;

/// <summary>
/// Masks bodies for logs. Shows only values that the contract knows and doesn't mark as secret or personal. Keeps the structure.
/// </summary>
public static class BillinkMask
{
    /// <summary>Masks a request's body.</summary>
    /// <param name="version">The version of the contract.</param>
    /// <param name="body">JSON or a form in v2, XML in v1.</param>
    /// <returns>The masked body.</returns>
    public static string Request(BillinkApiVersion version, ReadOnlyMemory<byte> body) => Of(version).Request(body);

    /// <summary>Masks a reply's body, which may be of any kind.</summary>
    /// <param name="version">The version of the contract.</param>
    /// <param name="body">The body.</param>
    /// <param name="mediaType">The media type; null when the reply has none.</param>
    /// <param name="request">The body of the request. Its secret and personal values are masked in the reply, too.</param>
    /// <returns>The masked body.</returns>
    public static string Reply(
        BillinkApiVersion version, ReadOnlyMemory<byte> body, string? mediaType, ReadOnlyMemory<byte> request = default) =>
        Of(version).Reply(body, mediaType, request);

    /// <summary>Masks values of a request in a text.</summary>
    /// <param name="version">The version of the contract.</param>
    /// <param name="text">The text.</param>
    /// <param name="request">The body of the request.</param>
    /// <returns>The masked text.</returns>
    public static string Echo(BillinkApiVersion version, string text, ReadOnlyMemory<byte> request) =>
        Of(version).Echo(text, request);

    internal static BodyMask Of(BillinkApiVersion version) =>
        version is BillinkApiVersion.V1 ? V1BodyMask.Instance : V2BodyMask.Instance;
}
