using System.Data.Common;
using System.Diagnostics;
using Billink.AspNetCore.Tests.Receiving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Billink.AspNetCore.Tests.Inbox;

/// <summary>A shop's receiver as a process of its own, which <see cref="KilledReceiverTests"/> starts.</summary>
internal static class ReceiverProgram
{
    public const string Sqlite = "sqlite";
    public const string Postgres = "postgres";

    /// <summary>Starts a receiver on a free port.</summary>
    public static Process Start(string kind, string connection)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false,
        };
        foreach (var argument in new[] { typeof(ReceiverProgram).Assembly.Location, kind, connection })
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    /// <summary>Receives until the standard input ends. The first line of the output is the address.</summary>
    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<DbDataSource>(_ => args[0] == Sqlite
            ? SqliteFactory.Instance.CreateDataSource(args[1])
            : NpgsqlDataSource.Create(args[1]));
        builder.Services.AddBillinkWebhooks(options => options.Secrets.Add(ReceivingShop.Secret))
            .UseDatabaseInbox()
            .ConfigureInbox(options =>
            {
                options.Lease = TimeSpan.FromSeconds(3);
                (options.BusyTimeout, options.RetryAfter) = (TimeSpan.Zero, TimeSpan.Zero);
                options.MaxAttempts = 1000;
            })
            .AddOrderHandler<KilledHandler>();
        await using var app = builder.Build();
        app.MapBillinkWebhooks("/billink");
        await app.StartAsync();
        Console.WriteLine(app.Urls.Single());
        await Console.In.ReadToEndAsync();
    }
}
