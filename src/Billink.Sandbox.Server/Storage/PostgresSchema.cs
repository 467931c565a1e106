using System.Globalization;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Server.Storage;

/// <summary>
/// The schema that holds the sandbox's tables. Its comment is the sandbox's mark, with the version of the tables. The start checks its
/// name, which needs no escapes.
/// </summary>
internal static class PostgresSchema
{
    private const string Mark = "Billink sandbox, version ";

    /// <summary>Creates the schema and its tables, or checks that the sandbox made them.</summary>
    /// <exception cref="SandboxDatabaseException">The sandbox doesn't use the schema, or the database's encoding.</exception>
    public static async Task PrepareAsync(SandboxDbContext db, BillinkSandboxOptions options, CancellationToken cancellationToken)
    {
        if (await ReadAsync(db, "SHOW server_encoding", cancellationToken) is not "UTF8")
            throw new SandboxDatabaseException($"{options.DatabaseName}, can't store every character: create it with the encoding UTF8.");

        var schema = options.Schema;
        var comment = await ReadAsync(
            db,
            $"SELECT coalesce(obj_description(oid, 'pg_namespace'), '') FROM pg_namespace WHERE nspname = '{schema}'",
            cancellationToken);
        if (comment is null)
        {
            await CreateAsync(db, schema, cancellationToken);
        }
        else if (VersionOf(comment) is not { } version)
        {
            throw new SandboxDatabaseException(
                $"The sandbox didn't make the schema {schema} of {options.DatabaseName}, and leaves it as it is: name another schema.");
        }
        else if (options.ResetDatabase)
        {
            await DropAsync(db, schema, cancellationToken);
            await CreateAsync(db, schema, cancellationToken);
        }
        else
        {
            SchemaVersion.Check(version, $"The schema {schema} of {options.DatabaseName}");
        }
    }

    private static async Task CreateAsync(SandboxDbContext db, string schema, CancellationToken cancellationToken)
    {
        await db.ExecuteAsync($"CREATE SCHEMA \"{schema}\"", cancellationToken);
        await db.ExecuteAsync(db.Database.GenerateCreateScript(), cancellationToken);
        var version = SchemaVersion.Current.ToString(CultureInfo.InvariantCulture);
        await db.ExecuteAsync($"COMMENT ON SCHEMA \"{schema}\" IS '{Mark}{version}'", cancellationToken);
    }

    /// <summary>Drops the schema. Without CASCADE: what depends on it elsewhere isn't the sandbox's, and prevents it.</summary>
    private static async Task DropAsync(SandboxDbContext db, string schema, CancellationToken cancellationToken)
    {
        var tables = await ReadAsync(
            db, $"SELECT string_agg(quote_ident(tablename), ', ') FROM pg_tables WHERE schemaname = '{schema}'", cancellationToken);
        if (tables is not null)
            await db.ExecuteAsync($"DROP TABLE {tables}", cancellationToken);
        await db.ExecuteAsync($"DROP SCHEMA \"{schema}\"", cancellationToken);
    }

    private static int? VersionOf(string comment) =>
        comment.StartsWith(Mark, StringComparison.Ordinal)
        && int.TryParse(comment.AsSpan(Mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : null;

    private static async Task<string?> ReadAsync(SandboxDbContext db, string sql, CancellationToken cancellationToken)
    {
        await using var command = db.Command(sql);
        return await command.ExecuteScalarAsync(cancellationToken) as string;
    }
}
