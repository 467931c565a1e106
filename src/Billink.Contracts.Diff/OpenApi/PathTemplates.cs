namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Path templates, as in <c>/orders/{id}</c>.</summary>
internal static class PathTemplates
{
    private static readonly char[] Braces = ['{', '}'];

    /// <summary>The path with its parameters unnamed: <c>/orders/{}</c>.</summary>
    public static string Unname(string path) =>
        Names(path).Aggregate(path, static (rest, name) => rest.Replace($"{{{name}}}", "{}", StringComparison.Ordinal));

    /// <summary>The names of the parameters, in order.</summary>
    public static IReadOnlyList<string> Names(string path)
    {
        var names = new List<string>();
        for (var start = path.IndexOf('{', StringComparison.Ordinal); start >= 0; start = path.IndexOf('{', start + 1))
        {
            var end = path.IndexOfAny(Braces, start + 1);
            if (end >= 0 && path[end] == '}')
                names.Add(path[(start + 1)..end]);
        }

        return names;
    }
}
