using System.Data.Common;
using Billink.Sandbox.Web.Tests.Harness;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Billink.Sandbox.Web.Tests.Storage;

/// <summary>A database that another version of the sandbox made is brought to what this one has.</summary>
public sealed class SchemaTests
{
    /// <summary>Makes a database as an earlier version would have: some tables and columns are missing, gone or renamed since.</summary>
    private static readonly string[] Older =
    [
        "DELETE FROM \"Marks\"",
        "DROP TABLE \"Deliveries\"",
        "ALTER TABLE \"Merchants\" DROP COLUMN \"Webhooks\"",
        "CREATE TABLE \"Workflow\" (\"MerchantId\" INTEGER NOT NULL REFERENCES \"Merchants\" (\"Id\"))",
        "CREATE TABLE \"Timeline\" (\"OrderId\" INTEGER NULL REFERENCES \"Orders\" (\"Id\"))",
        "INSERT INTO \"Timeline\" SELECT \"Id\" FROM \"Orders\"",
        "INSERT INTO \"Workflow\" SELECT \"Id\" FROM \"Merchants\"",
        "ALTER TABLE \"Orders\" DROP COLUMN \"CustomInvoiceId\"",
        "ALTER TABLE \"Orders\" DROP COLUMN \"Credited\"",
        "ALTER TABLE \"Orders\" ADD COLUMN \"Gone\" INTEGER NOT NULL DEFAULT 0",
        "DROP INDEX \"IX_Orders_PublicNumber\"",
        "ALTER TABLE \"Merchants\" DROP COLUMN \"Workflows\"",
        "ALTER TABLE \"OutgoingEmails\" RENAME TO \"Letters\"",
        "INSERT INTO \"Letters\" (\"Recipient\", \"Subject\", \"Text\", \"At\") VALUES ('merchant@shop.example', 'Kept', '', 0)",
        "ALTER TABLE \"PlannedWebhookFaults\" RENAME TO \"PlannedMischief\"",
    ];

    [Fact]
    public async Task An_older_file_keeps_its_orders()
    {
        using var file = new DatabaseFile();
        await UpgradeAsync(file.Path, () =>
        {
            var connection = new SqliteConnection($"Data Source={file.Path};Pooling=False");
            return connection;
        });
    }

    [PostgresFact]
    public async Task An_older_PostgreSQL_database_keeps_its_orders()
    {
        await using var server = await PostgresServer.CreateAsync();
        await UpgradeAsync(server.Database, () => new NpgsqlConnection(server.Database));
    }

    private static async Task UpgradeAsync(string database, Func<DbConnection> connect)
    {
        var options = new BillinkSandboxOptions { Database = database };
        await using (var first = await TestSandbox.StartAsync(options))
            await first.PlaceAsync("shop-1");
        await using (var connection = connect())
        {
            await connection.OpenAsync();
            foreach (var sql in Older)
                await ExecuteAsync(connection, sql);
        }

        await using var shop = await Receiver.StartAsync();
        await using (var second = await TestSandbox.StartAsync(options))
        {
            (await second.StatusAsync("shop-1")).State.ShouldBe("0");
            (await second.Sandbox.Webhooks.ListEmailsAsync()).ShouldHaveSingleItem().Subject.ShouldBe("Kept");
            await second.Sandbox.Webhooks.ListenAsync(shop.Orders, null);
            await second.PlaceAsync("shop-2");
            await second.Sandbox.Webhooks.DrainAsync();
            shop.Events.ShouldBe(["order_placed"]);
            await second.Sandbox.ResetAsync();
        }

        await using var last = connect();
        await last.OpenAsync();
        await Should.ThrowAsync<DbException>(() => ExecuteAsync(last, "SELECT \"Gone\" FROM \"Orders\""));
        await ExecuteAsync(last, "DROP INDEX \"IX_Orders_PublicNumber\""); // it was made again
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
