namespace Billink.Sandbox.Storage;

/// <summary>The version of the tables. A database is marked with it when it is created.</summary>
internal static class SchemaVersion
{
    /// <summary>Increase it whenever the tables, or the meaning of their rows, change: a test compares it with the tables.</summary>
    public const int Current = 1;

    /// <summary>Throws if a database that the sandbox made has another version.</summary>
    /// <param name="version">The version of its mark.</param>
    /// <param name="database">The database, at the beginning of a sentence.</param>
    public static void Check(int version, string database)
    {
        if (version < Current)
        {
            throw new SandboxDatabaseException(
                $"{database} was made by an older version of the sandbox: start with --reset (in C#, ResetDatabase) to delete its data.");
        }

        if (version > Current)
            throw new SandboxDatabaseException($"{database} was made by a newer version of the sandbox: use that version.");
    }
}
