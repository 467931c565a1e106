using Billink.Cli.Terminals;
using Billink.Contracts.Documents;

namespace Billink.Cli.Contracts;

/// <summary>The references of a contract file to other files.</summary>
/// <param name="file">The path of the file.</param>
/// <param name="text">Its text.</param>
internal sealed class ContractReferences(string file, string text)
{
    /// <summary>Opens the file that a reference names.</summary>
    /// <param name="reference">The reference as it is written, without the fragment.</param>
    /// <param name="open">Opens a path; returns null if there is no such file, and throws if the file must not be read.</param>
    /// <exception cref="ContractInputException">The file must not be read. The exception points at the reference.</exception>
    public ContractSource? Open(string reference, Func<string, ContractSource?> open)
    {
        try
        {
            return open(Resolve(reference));
        }
        catch (BadInputException exception)
        {
            var before = text.AsSpan(0, Math.Max(text.IndexOf(reference, StringComparison.Ordinal), 0));
            throw new ContractInputException(
                file, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'),
                $"It refers to another file. {exception.Message}", exception);
        }
    }

    private string Resolve(string reference)
    {
        if (Path.IsPathRooted(reference))
            throw new BadInputException($"Absolute paths, such as {reference}, aren't read. Write a path that is relative to this file.");
        if (reference.Contains('\0', StringComparison.Ordinal))
            throw new BadInputException("Its name has a NUL character.");
        var path = Path.Combine(Path.GetDirectoryName(file) ?? "", reference);
        return Path.IsPathRooted(file) ? Path.GetFullPath(path) : Path.GetRelativePath(".", path);
    }
}
