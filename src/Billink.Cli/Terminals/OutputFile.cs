namespace Billink.Cli.Terminals;

/// <summary>Writes a file that the command line names.</summary>
internal static class OutputFile
{
    /// <summary>Writes the file, in a folder that is created if it is missing.</summary>
    /// <exception cref="BadInputException">The file can't be written.</exception>
    public static void Write(string file, string text)
    {
        try
        {
            if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            File.WriteAllText(file, text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"{file} can't be written. Is it the path of a file, in a folder that you may write to?");
        }
    }
}
