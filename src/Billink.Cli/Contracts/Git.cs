using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
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
        var known = Run(folder, "ls-tree", "-z", "--name-only", Checked(revision), "--", rest) ?? throw Unknown(revision);
        var inside = Run(folder, "ls-tree", "-z", "--name-only", revision, "--", rest.TrimEnd('/') + "/") ?? "";
        var names = (inside.Length > 0 ? inside : known).Split('\0', StringSplitOptions.RemoveEmptyEntries);
        return [.. names.Select(name => Path.Combine(folder == "." ? "" : folder, name))];
    }

    /// <summary>The text of a file in a revision; null if the revision doesn't have the file. Symbolic links are followed.</summary>
    /// <exception cref="BadInputException">The path is a link that leads out of the repository.</exception>
    public static string? Show(string revision, string path)
    {
        var (folder, rest) = Split(path);
        // The input of git has one object per line.
        if (rest.Contains('\n', StringComparison.Ordinal)
            || Read(folder, $"{Checked(revision)}:./{rest}\n", "cat-file", "--batch", "--follow-symlinks") is not { } output)
            return null;
        var end = Array.IndexOf(output, (byte)'\n');
        var header = Encoding.UTF8.GetString(output, 0, Math.Max(end, 0)).Split(' ');
        if (header is ["symlink", _])
        {
            var target = Encoding.UTF8.GetString(output, end + 1, output.Length - end - 1).TrimEnd('\n');
            throw new BadInputException($"{path} is a symbolic link in {revision}, to {target}, which is outside of the repository.");
        }

        return header is [_, "blob", var length]
            ? ContractEncoding.Decode(path, output[(end + 1)..(end + 1 + int.Parse(length, CultureInfo.InvariantCulture))])
            : null;
    }

    /// <summary>The folder of the repository that has a path; null outside of repositories.</summary>
    public static string? Repository(string path) => Run(Split(path).Folder, "rev-parse", "--show-toplevel")?.TrimEnd('\n', '\r');

    /// <summary>Whether a path is in the folder of its repository.</summary>
    public static bool IsInside(string path) =>
        Repository(path) is { } repository && ContractRoot.Of(path, repository).Holds(path);

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
        Read(folder, "", arguments) is { } output ? Encoding.UTF8.GetString(output) : null;

    // A git that fails at once doesn't read its input.
    private static void Write(Process process, string input)
    {
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
        }
    }

    private static byte[]? Read(string folder, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            RedirectStandardInput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
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
            Write(process, input);
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
