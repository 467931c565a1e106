namespace Billink.Sandbox.Domain.Sessions;

/// <summary>
/// The addresses to which the shopper returns from the checkout. Only web addresses: a shop's text must not run as a script.
/// </summary>
/// <param name="Success">After an order.</param>
/// <param name="Fail">After a decline.</param>
/// <param name="Cancel">After a cancellation.</param>
/// <param name="Back">Without a decision.</param>
internal sealed record SessionReturnUrls(string? Success, string? Fail, string? Cancel, string? Back)
{
    public static SessionReturnUrls Of(string? success, string? fail, string? cancel, string? back) =>
        new(Safe(success), Safe(fail), Safe(cancel), Safe(back));

    /// <summary>The address if it is a web address, else null.</summary>
    public static string? Safe(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? new UriBuilder(uri) { Host = uri.IdnHost }.Uri.AbsoluteUri // a header has only ASCII
            : null;
}
