using Billink.Sandbox.Hosting;
using Billink.Sandbox.Server.Pages;
using Billink.Sandbox.Server.Storage;

namespace Billink.Sandbox.Server;

/// <summary>Starts a sandbox as a server: <see cref="BillinkSandbox"/> with PostgreSQL and an API reference.</summary>
public static class SandboxServer
{
    private static readonly SandboxExtensions Extensions = new()
    {
        OpenDatabase = PostgresDatabase.OpenAsync,
        Pages = [("/dashboard/api", "API reference")],
        Use = ApiReference.Use,
    };

    /// <summary>Starts a sandbox.</summary>
    /// <param name="options">
    /// The options. <see cref="BillinkSandboxOptions.Database"/> can also be the connection string of a PostgreSQL database, which several
    /// sandboxes can share. A text with <c>Host=</c> is a connection string.
    /// </param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A sandbox that accepts requests. Dispose it to stop it.</returns>
    /// <exception cref="ArgumentException">An option or the connection string is invalid.</exception>
    /// <exception cref="IOException">The address is in use.</exception>
    /// <exception cref="SandboxDatabaseException">
    /// The sandbox doesn't use the database: another program or another version made it, or another sandbox uses it.
    /// </exception>
    /// <exception cref="System.Data.Common.DbException">The database can't be opened.</exception>
    public static Task<BillinkSandbox> StartAsync(BillinkSandboxOptions options, CancellationToken cancellationToken = default) =>
        BillinkSandbox.StartAsync(options, Extensions, cancellationToken);
}
