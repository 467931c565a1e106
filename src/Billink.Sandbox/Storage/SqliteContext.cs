using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Storage;

/// <summary>The sandbox's tables in SQLite. What EF Core would find out about them at each start, for a third of its time, is written down instead.</summary>
internal static class SqliteContext
{
    /// <summary>Makes the tables and indexes of an empty database.</summary>
    public static string TablesSql { get; } = ReadTablesSql();

    /// <summary>Works on an open connection.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="ownsConnection">Whether it is closed with the context.</param>
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
