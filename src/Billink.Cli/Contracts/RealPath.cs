using Billink.Cli.Terminals;

namespace Billink.Cli.Contracts;

/// <summary>The path of a file with every symbolic link resolved, also those of its folders.</summary>
internal static class RealPath
{
    private const int MaxLinks = 40;

    /// <summary>Resolves the links of a path. What doesn't exist has no links.</summary>
    /// <exception cref="BadInputException">The links form a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var rest = new Stack<string>();
        Push(rest, full[real.Length..]);
        var links = 0;
        while (rest.TryPop(out var part))
        {
            var next = Path.GetFullPath(part, real);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MaxLinks)
                throw new BadInputException($"The symbolic links of {path} form a circle, or there are more than {MaxLinks}.");
            if (Path.IsPathRooted(target))
                real = Path.GetPathRoot(Path.GetFullPath(target, real))!;
            Push(rest, target[(Path.GetPathRoot(target)?.Length ?? 0)..]);
        }

        return real;
    }

    private static void Push(Stack<string> parts, string path)
    {
        foreach (var part in path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Reverse())
        {
            if (part.Length > 0)
                parts.Push(part);
        }
    }
}
