namespace Billink.Sandbox.Domain.Sessions;

/// <summary>Where the shopper goes from the checkout. Only web addresses: a shop's text must not run as a script.</summary>
/// <param name="Success">After an order.</param>
/// <param name="Fail">After a refusal.</param>
/// <param name="Cancel">After a cancellation.</param>
/// <param name="Back">Without a decision.</param>
internal sealed record SessionReturnUrls(string? Success, string? Fail, string? Cancel, string? Back)
{
    public static SessionReturnUrls Of(string? success, string? fail, string? cancel, string? back) =>
        new(Safe(success), Safe(fail), Safe(cancel), Safe(back));

    /// <summary>A web address; null for anything else.</summary>
    public static string? Safe(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri.AbsoluteUri
            : null;
}
