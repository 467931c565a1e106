namespace Billink.Sandbox.Storage;

/// <summary>Locks an SQLite file for one sandbox. The operating system releases the lock with the process, whatever ends it.</summary>
internal static class FileLock
{
    /// <summary>Takes the lock.</summary>
    /// <returns>The lock. Disposing it releases it.</returns>
    /// <exception cref="SandboxDatabaseException">Another sandbox has it, or the folder can't be written to.</exception>
    public static IDisposable Take(string file)
    {
        var name = file + ".lock";
        try
        {
            return new FileStream(
                name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SandboxDatabaseException(exception is IOException && File.Exists(name)
                ? $"Another sandbox uses the file {file}: it holds the lock {name}."
                : $"The file {file} can't be used: {exception.Message}");
        }
    }
}
