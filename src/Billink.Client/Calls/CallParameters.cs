namespace Billink.Calls;

/// <summary>The parameters of a call.</summary>
/// <param name="Query">The query string; null if the operation has no query parameters.</param>
/// <param name="Route">Fills the placeholders of the path; null if it has none.</param>
/// <param name="Headers">The headers.</param>
internal readonly record struct CallParameters(
    string? Query, Func<string, string>? Route, IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    public static CallParameters Of<TRequest, TResponse>(BillinkOperation<TRequest, TResponse> operation, TRequest request)
        where TRequest : class, IBillinkRequest<TRequest> => new(
            operation.Query?.Invoke(request),
            operation.Route is null ? null : RouteOf(operation.Route, request),
            operation.Headers?.Invoke(request) ?? []);

    // In a method of its own, so that a call without placeholders needs no closure.
    private static Func<string, string> RouteOf<TRequest>(Func<TRequest, string, string> route, TRequest request) =>
        path => route(request, path);
}
