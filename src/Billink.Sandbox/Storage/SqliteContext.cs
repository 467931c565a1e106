using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Storage;

/// <summary>Creates contexts for SQLite. EF Core's model is generated ahead, because computing it takes a third of a start.</summary>
internal static class SqliteContext
{
    /// <summary>The SQL that creates the tables and indexes of an empty database.</summary>
    public static string TablesSql { get; } = ReadTablesSql();

    /// <summary>Creates a context over an open connection.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="ownsConnection">Whether the context closes the connection.</param>
    public static SandboxDbContext Over(SqliteConnection connection, bool ownsConnection = false)
    {
        var options = new DbContextOptionsBuilder<SandboxDbContext>().UseSqlite(connection, ownsConnection);
#if !REGENERATE_STORAGE
        options.UseModel(Generated.SandboxDbContextModel.Instance);
#endif
        return new SandboxDbContext(options.Options, CompiledQueries.Sqlite);
    }

    private static string ReadTablesSql()
    {
        using var stream = typeof(SqliteContext).Assembly.GetManifestResourceStream("tables.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
