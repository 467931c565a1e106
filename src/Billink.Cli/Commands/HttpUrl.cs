using Billink.Cli.Terminals;

namespace Billink.Cli.Commands;

/// <summary>Checks the URLs on the command line.</summary>
internal static class HttpUrl
{
    /// <summary>Returns the text when it is an absolute http or https URL.</summary>
    /// <exception cref="BadInputException">The text is something else.</exception>
    public static string Check(string text, string name) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? text
            : throw new BadInputException($"{name} must be a URL such as http://127.0.0.1:5080, not '{text}'.");
}
