namespace Billink.AspNetCore.Inbox;

/// <summary>
/// The SQL of the inbox, which PostgreSQL and SQLite share. Times are Unix milliseconds. A lease belongs to a subject, so that deliveries
/// about one subject are handled one after the other, and one statement decides who gets it.
/// </summary>
internal static class InboxSql
{
    /// <summary>The columns of a delivery, in the order in which they are read.</summary>
    public const string Columns = "fingerprint, subject, merchant, body, is_signed, sent_at, received_at, attempts";

    public const string CreateTables = """
        CREATE TABLE IF NOT EXISTS billink_webhook_delivery (
            id           TEXT     NOT NULL PRIMARY KEY,
            fingerprint  TEXT     NOT NULL UNIQUE,
            subject      TEXT     NOT NULL,
            merchant     TEXT     NOT NULL,
            body         BYTEA    NOT NULL,
            is_signed    SMALLINT NOT NULL,
            sent_at      BIGINT,
            received_at  BIGINT   NOT NULL,
            attempts     INTEGER  NOT NULL,
            due_at       BIGINT   NOT NULL,
            failed_at    BIGINT,
            handled_at   BIGINT
        );
        CREATE INDEX IF NOT EXISTS billink_webhook_delivery_due ON billink_webhook_delivery (handled_at, due_at);
        CREATE INDEX IF NOT EXISTS billink_webhook_delivery_subject ON billink_webhook_delivery (subject);
        CREATE TABLE IF NOT EXISTS billink_webhook_subject (
            subject      TEXT     NOT NULL PRIMARY KEY,
            lease_token  TEXT     NOT NULL,
            lease_until  BIGINT   NOT NULL,
            latest_at    BIGINT
        );
        """;

    public const string Insert = """
        INSERT INTO billink_webhook_delivery
            (id, fingerprint, subject, merchant, body, is_signed, sent_at, received_at, attempts, due_at)
        VALUES (@id, @fingerprint, @subject, @merchant, @body, @is_signed, @sent_at, @received_at, 0, @due_at)
        ON CONFLICT DO NOTHING
        """;

    /// <summary>Selects nothing, and fails if a table or a column is missing.</summary>
    public const string Check = $"""
        SELECT {Columns}, id, due_at, failed_at, handled_at FROM billink_webhook_delivery WHERE 1 = 0;
        SELECT subject, lease_token, lease_until, latest_at FROM billink_webhook_subject WHERE 1 = 0;
        """;

    public const string FindTwin = """
        SELECT id, fingerprint, body FROM billink_webhook_delivery WHERE id = @id OR fingerprint = @fingerprint
        ORDER BY CASE WHEN fingerprint = @fingerprint THEN 0 ELSE 1 END LIMIT 1
        """;

    public const string Read = $"SELECT {Columns}, handled_at FROM billink_webhook_delivery WHERE id = @id";

    public const string Lease = """
        INSERT INTO billink_webhook_subject (subject, lease_token, lease_until) VALUES (@subject, @token, @until)
        ON CONFLICT (subject) DO UPDATE SET lease_token = excluded.lease_token, lease_until = excluded.lease_until
        WHERE billink_webhook_subject.lease_until <= @now
        """;

    public const string Attempt = """
        UPDATE billink_webhook_delivery SET attempts = attempts + 1, due_at = @due_at, failed_at = NULL
        WHERE id = @id AND handled_at IS NULL
        """;

    public const string Latest = "SELECT latest_at FROM billink_webhook_subject WHERE subject = @subject";

    // The token stays, so that a delivery that was completed in a transaction can be completed again.
    public const string End = """
        UPDATE billink_webhook_subject
        SET lease_until = 0, latest_at = CASE WHEN latest_at > @sent_at OR @sent_at IS NULL THEN latest_at ELSE @sent_at END
        WHERE subject = @subject AND lease_token = @token
        """;

    public const string Complete = "UPDATE billink_webhook_delivery SET handled_at = COALESCE(handled_at, @now) WHERE id = @id";

    public const string Release = "UPDATE billink_webhook_subject SET lease_until = 0 WHERE subject = @subject AND lease_token = @token";

    public const string Postpone = "UPDATE billink_webhook_delivery SET due_at = @due_at WHERE id = @id AND handled_at IS NULL";

    public const string FindDue = """
        SELECT id FROM billink_webhook_delivery
        WHERE handled_at IS NULL AND failed_at IS NULL AND due_at <= @now AND attempts < @max_attempts
        ORDER BY received_at, id LIMIT @limit
        """;

    public const string MarkFailed = """
        UPDATE billink_webhook_delivery SET failed_at = @now
        WHERE handled_at IS NULL AND failed_at IS NULL AND due_at <= @now AND attempts >= @max_attempts
        """;

    public const string ListFailed = $"""
        SELECT {Columns}, failed_at, id FROM billink_webhook_delivery WHERE failed_at IS NOT NULL
        ORDER BY failed_at, received_at, id LIMIT @limit
        """;

    public const string RetryFailed = """
        UPDATE billink_webhook_delivery SET failed_at = NULL, attempts = 0, due_at = @now WHERE id = @id AND failed_at IS NOT NULL
        """;

    public const string RemoveFailed = "DELETE FROM billink_webhook_delivery WHERE id = @id AND failed_at IS NOT NULL";

    public const string State = """
        SELECT COUNT(*) - COUNT(failed_at), MIN(CASE WHEN failed_at IS NULL THEN received_at END), COUNT(failed_at)
        FROM billink_webhook_delivery WHERE handled_at IS NULL
        """;

    public const string Purge = "DELETE FROM billink_webhook_delivery WHERE handled_at < @before OR failed_at < @before";

    public const string PurgeSubjects = """
        DELETE FROM billink_webhook_subject
        WHERE lease_until <= @now
            AND NOT EXISTS (SELECT 1 FROM billink_webhook_delivery d WHERE d.subject = billink_webhook_subject.subject)
        """;
}
