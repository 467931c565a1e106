namespace Billink.Queries;

/// <summary>The parameters of a request, as a server receives them. It knows which were asked for, and which can't be read.</summary>
/// <param name="path">The values in the path, decoded, by name; null for an unknown name.</param>
/// <param name="query">The values of a name in the query, decoded; none if the query doesn't have it.</param>
/// <param name="headers">The values of a header; none if the request doesn't have it.</param>
internal sealed class ReceivedParameters(
    Func<string, string?> path, Func<string, IReadOnlyList<string?>> query, Func<string, IReadOnlyList<string?>> headers)
{
    private readonly HashSet<string> queryNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Place, string Expected)> malformed = [];

    /// <summary>The query parameters that the operation has.</summary>
    public IReadOnlyCollection<string> QueryNames => queryNames;

    /// <summary>The parameters that can't be read. The request has null for them.</summary>
    public IReadOnlyList<(string Place, string Expected)> Malformed => malformed;

    public ReceivedParameter Path(string name) => new(this, $"{{{name}}}", path(name) is { } value ? [value] : []);

    public ReceivedParameter Query(string name)
    {
        queryNames.Add(name);
        return new ReceivedParameter(this, $"?{name}", query(name));
    }

    public ReceivedParameter Header(string name) => new(this, name, headers(name));

    internal void AddMalformed(string place, string expected) => malformed.Add((place, expected));
}
