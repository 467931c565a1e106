using System.Data.Common;
using System.Security.Cryptography;
using Billink.Sandbox.Storage;
using Billink.Sandbox.Web.Tests.Harness;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Billink.Sandbox.Web.Tests.Storage;

/// <summary>The sandbox works only in what it made, and in the version that it made.</summary>
public sealed class OwnershipTests
{
    // As a shop might have them, with names that the sandbox has, too.
    private static readonly string[] Shop =
    [
        "CREATE TABLE \"Orders\" (\"Id\" INTEGER PRIMARY KEY, \"Colour\" TEXT)",
        "CREATE TABLE \"Timeline\" (\"OrderId\" INTEGER REFERENCES \"Orders\" (\"Id\"))",
        "INSERT INTO \"Orders\" VALUES (1, 'red')",
        "INSERT INTO \"Timeline\" VALUES (1)",
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_foreign_file_is_rejected_and_stays_unchanged(bool reset)
    {
        using var file = new DatabaseFile();
        await ExecuteAsync(Connect(file), Shop);
        var before = await HashAsync(file.Path);

        var refusal = await RefusedAsync(new BillinkSandboxOptions { Database = file.Path, ResetDatabase = reset });

        refusal.ShouldContain(file.Path);
        refusal.ShouldEndWith("leaves it as it is: name another file.");
        (await HashAsync(file.Path)).ShouldBe(before);
        file.Files.ShouldBe(["sandbox.db"]);
    }

    [Fact]
    public async Task A_foreign_file_in_use_is_rejected_and_stays_unchanged()
    {
        using var file = new DatabaseFile();
        await using var shop = Connect(file);
        await shop.OpenAsync();
        await ExecuteAsync(shop, ["PRAGMA journal_mode = WAL", .. Shop], close: false);
        var before = file.Files.Order().ToList();

        await RefusedAsync(new BillinkSandboxOptions { Database = file.Path });

        file.Files.Order().ShouldBe(before);
        (await ReadAsync(shop, "SELECT \"Colour\" FROM \"Orders\"")).ShouldBe("red");
    }

    [Theory]
    [InlineData(SchemaVersion.Current - 1, "an older version of the sandbox: start with --reset")]
    [InlineData(SchemaVersion.Current + 1, "a newer version of the sandbox: use that version")]
    public async Task A_file_of_another_version_is_rejected_until_it_is_reset(int version, string why)
    {
        using var file = new DatabaseFile();
        var options = new BillinkSandboxOptions { Database = file.Path };
        await using (var first = await TestSandbox.StartAsync(options))
            await first.PlaceAsync("shop-1");
        await ExecuteAsync(Connect(file), [FormattableString.Invariant($"PRAGMA user_version = {version}")]);
        var before = await HashAsync(file.Path);

        (await RefusedAsync(options)).ShouldContain(why);

        (await HashAsync(file.Path)).ShouldBe(before);
        await ShouldStartEmptyAsync(options);
    }

    [Fact]
    public async Task An_empty_file_is_accepted()
    {
        using var file = new DatabaseFile();
        await File.WriteAllBytesAsync(file.Path, []);

        await using var sandbox = await TestSandbox.StartAsync(new BillinkSandboxOptions { Database = file.Path });

        await sandbox.PlaceAsync("shop-1");
    }

    [Fact]
    public async Task A_second_sandbox_on_a_file_is_rejected_with_the_name_of_the_lock_until_the_first_one_ends()
    {
        using var file = new DatabaseFile();
        var link = file.Path + ".link";
        var options = new BillinkSandboxOptions { Database = file.Path };
        await using (var first = await TestSandbox.StartAsync(options))
        {
            File.CreateSymbolicLink(link, file.Path);
            foreach (var path in new[] { file.Path, link })
                (await RefusedAsync(options with { Database = path, ResetDatabase = true })).ShouldContain(file.Path + ".lock");
            await first.PlaceAsync("shop-1");
        }

        File.Delete(link);
        file.Files.ShouldBe(["sandbox.db"]);
        await using var second = await TestSandbox.StartAsync(options);
        (await second.StatusAsync("shop-1")).State.ShouldBe("0");
    }

    [Fact]
    public async Task A_second_program_on_a_file_is_rejected_until_the_first_one_is_killed()
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var file = new DatabaseFile();
        var options = new BillinkSandboxOptions { Database = file.Path };
        using var program = SandboxProgram.Start(file.Path);
        try
        {
            await program.UrlOfAsync(timeout.Token);
            (await RefusedAsync(options)).ShouldContain(".lock");
        }
        finally
        {
            program.Kill();
            await program.WaitForExitAsync(timeout.Token);
        }

        await using var next = await TestSandbox.StartAsync(options);
        await next.PlaceAsync("shop-1");
    }

    [PostgresFact]
    public async Task On_PostgreSQL_the_sandbox_uses_only_its_own_schema()
    {
        await using var server = await PostgresServer.CreateAsync();
        await ExecuteAsync(new NpgsqlConnection(server.Database), Shop);
        var before = await TablesAsync(server);
        var options = new BillinkSandboxOptions { Database = server.Database };

        await using (var sandbox = await TestSandbox.StartAsync(options))
            await sandbox.PlaceAsync("shop-1");
        await using (var sandbox = await TestSandbox.StartAsync(options))
        {
            (await sandbox.StatusAsync("shop-1")).State.ShouldBe("0");
            await sandbox.Sandbox.ResetAsync();
        }

        await ShouldStartEmptyAsync(options);
        (await TablesAsync(server)).ShouldBe(before);
        await using var shop = new NpgsqlConnection(server.Database);
        await shop.OpenAsync();
        (await ReadAsync(shop, "SELECT \"Colour\" FROM public.\"Orders\"")).ShouldBe("red");
        (await ReadAsync(shop, "SELECT count(*) FROM billink_sandbox.\"Orders\"")).ShouldBe(1L); // of the test above, after a reset
    }

    [PostgresFact]
    public async Task Two_schemas_of_a_database_are_isolated_from_each_other()
    {
        await using var server = await PostgresServer.CreateAsync();
        var options = new BillinkSandboxOptions { Database = server.Database };
        await using var first = await TestSandbox.StartAsync(options);
        await using var second = await TestSandbox.StartAsync(options with { Schema = "user" });

        await first.PlaceAsync("shop-1");

        (await second.StatusAsync("shop-1")).State.ShouldBe("-1");
    }

    [PostgresFact]
    public async Task A_foreign_schema_is_rejected_and_stays_unchanged()
    {
        await using var server = await PostgresServer.CreateAsync();
        await ExecuteAsync(new NpgsqlConnection(server.Database), Shop);
        var before = await TablesAsync(server);

        foreach (var reset in new[] { false, true })
        {
            var refusal = await RefusedAsync(
                new BillinkSandboxOptions { Database = server.Database, Schema = "public", ResetDatabase = reset });
            refusal.ShouldContain("The sandbox didn't make the schema public");
        }

        (await TablesAsync(server)).ShouldBe(before);
    }

    [PostgresTheory]
    [InlineData(SchemaVersion.Current - 1, "an older version")]
    [InlineData(SchemaVersion.Current + 1, "a newer version")]
    public async Task A_schema_of_another_version_is_rejected_until_it_is_reset(int version, string why)
    {
        await using var server = await PostgresServer.CreateAsync();
        var options = new BillinkSandboxOptions { Database = server.Database };
        await using (var first = await TestSandbox.StartAsync(options))
            await first.PlaceAsync("shop-1");
        await ExecuteAsync(
            new NpgsqlConnection(server.Database), [$"COMMENT ON SCHEMA billink_sandbox IS 'Billink sandbox, version {version}'"]);

        (await RefusedAsync(options)).ShouldContain(why);

        await ShouldStartEmptyAsync(options);
    }

    [PostgresFact]
    public async Task A_reset_does_not_drop_dependent_objects_of_other_schemas()
    {
        await using var server = await PostgresServer.CreateAsync();
        var options = new BillinkSandboxOptions { Database = server.Database };
        await using (var first = await TestSandbox.StartAsync(options))
            await first.PlaceAsync("shop-1");
        await ExecuteAsync(
            new NpgsqlConnection(server.Database), ["CREATE VIEW public.report AS SELECT \"Number\" FROM billink_sandbox.\"Orders\""]);

        await Should.ThrowAsync<DbException>(() => TestSandbox.StartAsync(options with { ResetDatabase = true }));

        await using var again = await TestSandbox.StartAsync(options);
        (await again.StatusAsync("shop-1")).State.ShouldBe("0");
    }

    [PostgresFact]
    public async Task A_database_that_cannot_store_every_character_is_rejected()
    {
        await using var server = await PostgresServer.CreateAsync("ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");

        (await RefusedAsync(new BillinkSandboxOptions { Database = server.Database })).ShouldContain("UTF8");
    }

    private static async Task<string> RefusedAsync(BillinkSandboxOptions options)
    {
        var refusal = (await Should.ThrowAsync<SandboxDatabaseException>(() => TestSandbox.StartAsync(options))).Message;
        refusal.ShouldNotContain('\n');
        return refusal;
    }

    private static async Task ShouldStartEmptyAsync(BillinkSandboxOptions options)
    {
        await using var sandbox = await TestSandbox.StartAsync(options with { ResetDatabase = true });
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("-1");
        await sandbox.PlaceAsync("shop-2");
    }

    private static SqliteConnection Connect(DatabaseFile file) => new($"Data Source={file.Path};Pooling=False");

    private static async Task<string> TablesAsync(PostgresServer server)
    {
        await using var connection = new NpgsqlConnection(server.Database);
        await connection.OpenAsync();
        return $"{await ReadAsync(connection, """
            SELECT string_agg(table_name || '.' || column_name, ', ' ORDER BY table_name, ordinal_position)
            FROM information_schema.columns WHERE table_schema = 'public'
            """)}";
    }

    private static async Task<object?> ReadAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    private static async Task ExecuteAsync(DbConnection connection, IEnumerable<string> statements, bool close = true)
    {
        if (close)
            await connection.OpenAsync();
        foreach (var sql in statements)
            await ReadAsync(connection, sql);
        if (close)
            await connection.DisposeAsync();
    }

    private static async Task<string> HashAsync(string file) => Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(file)));
}
