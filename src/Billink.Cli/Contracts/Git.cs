using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Billink.Cli.Terminals;

namespace Billink.Cli.Contracts;

/// <summary>Reads files from git. It never changes anything.</summary>
internal static class Git
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    /// <summary>The files at a path of a revision: the file itself, or what a folder holds directly.</summary>
    /// <exception cref="BadInputException">Git doesn't know the revision, or git isn't installed.</exception>
    public static IReadOnlyList<string> Files(string revision, string path)
    {
        var (folder, rest) = Split(path);
        var known = Run(folder, "ls-tree", "--name-only", Checked(revision), "--", rest) ?? throw Unknown(revision);
        var inside = Run(folder, "ls-tree", "--name-only", revision, "--", rest.TrimEnd('/') + "/") ?? "";
        var names = (inside.Length > 0 ? inside : known).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. names.Select(name => Path.Combine(folder == "." ? "" : folder, name))];
    }

    /// <summary>The text of a file in a revision; null if the revision doesn't have the file.</summary>
    public static string? Show(string revision, string path)
    {
        var (folder, rest) = Split(path);
        return Read(folder, "show", $"{Checked(revision)}:./{rest}") is { } content ? ContractEncoding.Decode(path, content) : null;
    }

    // A path of an old revision need not exist today, but git must run in a folder that does.
    private static (string Folder, string Path) Split(string path)
    {
        var folder = Path.IsPathRooted(path) ? Path.GetDirectoryName(path) : null;
        while (folder is not null && !Directory.Exists(folder))
            folder = Path.GetDirectoryName(folder);
        return folder is null ? (".", path.Replace('\\', '/')) : (folder, Path.GetRelativePath(folder, path).Replace('\\', '/'));
    }

    private static BadInputException Unknown(string revision) => new($"Git doesn't know the revision {revision}. Was it fetched?");

    private static string Checked(string revision) => revision.StartsWith('-') ? throw Unknown(revision) : revision;

    private static string? Run(string folder, params string[] arguments) =>
        Read(folder, arguments) is { } output ? Encoding.UTF8.GetString(output) : null;

    private static byte[]? Read(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = folder,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = new MemoryStream();
            var copied = process.StandardOutput.BaseStream.CopyToAsync(output);
            if (!process.WaitForExit(Timeout))
            {
                process.Kill(entireProcessTree: true);
                throw new BadInputException($"git {arguments[0]} took more than {Timeout.TotalSeconds} seconds.");
            }

            error.GetAwaiter().GetResult();
            copied.GetAwaiter().GetResult();
            return process.ExitCode == 0 ? output.ToArray() : null;
        }
        catch (Win32Exception)
        {
            throw new BadInputException("Git isn't installed.");
        }
    }
}
