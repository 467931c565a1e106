using Billink.Cli.Terminals;

namespace Billink.Cli.Commands;

/// <summary>An address that was given as text.</summary>
internal static class HttpUrl
{
    /// <summary>The same text, if it is the address of a web server.</summary>
    /// <exception cref="BadInputException">It isn't.</exception>
    public static string Check(string text, string name) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? text
            : throw new BadInputException($"{name} is an address such as http://127.0.0.1:5080, not '{text}'.");
}
