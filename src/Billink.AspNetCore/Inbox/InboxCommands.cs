using System.Data;
using System.Data.Common;

namespace Billink.AspNetCore.Inbox;

/// <summary>Creates commands and reads rows. Every parameter has a type, because PostgreSQL can't infer the type of a null.</summary>
internal static class InboxCommands
{
    public static DbCommand Command(this DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // All SQL comes from InboxSql; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    public static DbCommand Command(this DbTransaction transaction, string sql)
    {
        var connection = transaction.Connection
            ?? throw new InvalidOperationException("The transaction has ended: it was committed or rolled back.");
        var command = connection.Command(sql);
        command.Transaction = transaction;
        return command;
    }

    public static DbCommand With(this DbCommand command, string name, string value) => command.With(name, DbType.String, value);

    public static DbCommand With(this DbCommand command, string name, long? value) => command.With(name, DbType.Int64, value);

    public static DbCommand With(this DbCommand command, WebhookRecord record) => command
        .With("id", record.Id)
        .With("fingerprint", record.Fingerprint)
        .With("subject", record.Subject)
        .With("merchant", record.Merchant)
        .With("body", DbType.Binary, record.Body.ToArray())
        .With("is_signed", DbType.Int16, (short)(record.IsSigned ? 1 : 0))
        .With("sent_at", record.SentAt?.ToUnixTimeMilliseconds())
        .With("received_at", record.ReceivedAt.ToUnixTimeMilliseconds());

    /// <summary>Reads the first columns of a row, <see cref="InboxSql.Columns"/>.</summary>
    public static WebhookRecord GetRecord(this DbDataReader reader, string id) => new()
    {
        Id = id,
        Fingerprint = reader.GetString(0),
        Subject = reader.GetString(1),
        Merchant = reader.GetString(2),
        Body = reader.GetFieldValue<byte[]>(3),
        IsSigned = reader.GetInt16(4) != 0,
        SentAt = reader.GetTime(5),
        ReceivedAt = reader.GetTime(6)!.Value,
    };

    public static DateTimeOffset? GetTime(this DbDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(column));

    private static DbCommand With(this DbCommand command, string name, DbType type, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.DbType = type;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
        return command;
    }
}
