namespace Billink.Http;

/// <summary>Where each operation is called.</summary>
internal sealed class BillinkEndpoint
{
    private readonly string origin;
    private readonly Dictionary<string, string> routes;

    public BillinkEndpoint(BillinkOptions options)
    {
        var url = options.BaseUrl ?? ServerOf(options.Environment);
        if (!url.IsAbsoluteUri || url.Scheme is not ("http" or "https"))
            throw new ArgumentException($"BillinkOptions.BaseUrl must be an absolute http or https URL, and is '{url}'.", nameof(options));
        origin = url.GetLeftPart(UriPartial.Path).TrimEnd('/');
        routes = new Dictionary<string, string>(options.Routes, StringComparer.Ordinal);
    }

    /// <summary>The URL of a call: its own path, or the one that the options name, or the contract's.</summary>
    public Uri UrlOf(BillinkOperation operation, string? path, string? query) =>
        new($"{origin}/{(path ?? routes.GetValueOrDefault(operation.Id) ?? operation.Path).TrimStart('/')}{query}");

    private static Uri ServerOf(BillinkEnvironment environment) => environment switch
    {
        BillinkEnvironment.Sandbox => new Uri("https://api-staging.billink.nl"),
        BillinkEnvironment.Production => new Uri("https://api.billink.nl"),
        _ => throw new ArgumentOutOfRangeException(nameof(environment), environment, "BillinkOptions.Environment is neither Sandbox nor Production."),
    };
}
