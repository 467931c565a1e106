using System.Diagnostics;
using System.Reflection;

namespace Billink.Recipes;

/// <summary>A copy of the repository in a folder for temporary files, with one commit. It is deleted at the end.</summary>
/// <param name="Root">The folder.</param>
internal sealed record Copy(string Root) : IDisposable
{
    private static string Repository { get; } =
        typeof(Copy).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;

    /// <summary>Copies the files that Git knows or would add.</summary>
    public static Copy Create()
    {
        var copy = new Copy(Directory.CreateTempSubdirectory("billink-recipes-").FullName);
        foreach (var file in Output("git", ["ls-files", "--cached", "--others", "--exclude-standard"], Repository))
        {
            var (from, to) = (Path.Combine(Repository, file), Path.Combine(copy.Root, file));
            if (!File.Exists(from))
                continue; // deleted, and not committed yet
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
        }

        string[][] commands =
        [
            ["init", "--quiet"],
            ["add", "--all"],
            ["-c", "user.name=recipes", "-c", "user.email=recipes@example.com", "commit", "--quiet", "--message", "The present state"],
        ];
        foreach (var command in commands)
            Output("git", command, copy.Root);
        return copy;
    }

    /// <summary>Writes a solution of some test projects, which is built at once.</summary>
    public void WriteFilter(string name, IEnumerable<string> projects)
    {
        var paths = projects.Select(project => $"\"tests\\\\{project}\\\\{project}.csproj\"");
        var solution = $$"""{ "path": "Billink.Contracts.sln", "projects": [{{string.Join(", ", paths)}}] }""";
        File.WriteAllText(Path.Combine(Root, name), $$"""{ "solution": {{solution}} }""");
    }

    /// <summary>Runs a command of <c>dotnet</c>.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="isQuiet">Whether the output isn't shown.</param>
    /// <returns>Whether it succeeded.</returns>
    public bool Run(string arguments, bool isQuiet = false)
    {
        using var process = Start("dotnet", Root, isQuiet, start => start.Arguments = arguments);
        if (isQuiet)
        {
            process.BeginErrorReadLine();
            process.StandardOutput.ReadToEnd();
        }

        process.WaitForExit();
        return process.ExitCode == 0;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string[] Output(string program, string[] arguments, string folder)
    {
        using var process = Start(program, folder, isRedirected: true, start => Array.ForEach(arguments, start.ArgumentList.Add));
        process.BeginErrorReadLine();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static Process Start(string program, string folder, bool isRedirected, Action<ProcessStartInfo> addArguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = isRedirected,
            RedirectStandardError = isRedirected,
        };
        addArguments(start);
        start.Environment["UseSharedCompilation"] = "true";
        // The analyzers have checked the code before the edits, and a new snapshot is written instead of being a failure.
        start.Environment.Remove("CI");
        start.Environment.Remove("SNAPSHOOTER_STRICT_MODE");
        return Process.Start(start)!;
    }
}
