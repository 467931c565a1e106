using System.Buffers.Binary;

namespace Billink.Sandbox.Storage;

/// <summary>
/// The mark of the sandbox in the header of an SQLite file: <c>application_id</c>, and the version of the tables as <c>user_version</c>. It
/// is read without SQLite, which could write to a foreign file even to read it.
/// </summary>
internal static class FileMark
{
    // "BLNK"
    private const int ApplicationId = 0x424C4E4B;

    private const int HeaderLength = 100;
    private const int VersionOffset = 60;
    private const int ApplicationIdOffset = 68;

    /// <summary>The SQL that marks a database.</summary>
    public static string Sql { get; } =
        FormattableString.Invariant($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {SchemaVersion.Current};");

    /// <summary>Reads the version of a file that the sandbox made.</summary>
    /// <returns>The version. Null if there is no such file, or it is empty.</returns>
    /// <exception cref="SandboxDatabaseException">The sandbox didn't make the file.</exception>
    public static int? Read(string file)
    {
        if (!File.Exists(file))
            return null;
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.Length == 0)
            return null;
        var header = new byte[HeaderLength];
        var length = stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
        if (length < HeaderLength
            || !header.AsSpan().StartsWith("SQLite format 3\0"u8)
            || BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(ApplicationIdOffset)) != ApplicationId)
        {
            throw new SandboxDatabaseException($"The sandbox didn't make the file {file}, and leaves it as it is: name another file.");
        }

        return BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(VersionOffset));
    }
}
