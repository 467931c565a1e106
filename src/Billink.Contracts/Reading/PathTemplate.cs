namespace Billink.Contracts.Reading;

/// <summary>A path whose parameters are in braces.</summary>
internal static class PathTemplate
{
    /// <summary>The names of the parameters, in the order of the path.</summary>
    public static IReadOnlyList<string> NamesOf(string path) =>
    [
        .. path.Split('{').Skip(1)
            .Where(static part => part.IndexOf('}') > 0)
            .Select(static part => part.Substring(0, part.IndexOf('}'))),
    ];
}
