using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Mail;
using Billink.Sandbox.Domain.Clock;
using Billink.Sandbox.Domain.Email;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Services.Email;

/// <summary>Sends e-mails to the mail server of the options, each once.</summary>
internal sealed class EmailSender(SandboxStore store, SandboxClock clock, BillinkSandboxOptions options)
{
    private const int DefaultPort = 25;
    private const string From = "sandbox@billink.example";
    private const int TimeoutMilliseconds = 10_000;

    private const string NoResponse = "The mail server has not responded.";

    private const string UnsentSql =
        """SELECT * FROM "OutgoingEmails" WHERE "SentAt" IS NULL AND "Problem" IS NULL ORDER BY "Id" LIMIT 10""";

    /// <summary>Sends the e-mails that weren't sent yet. A mail server may be slow: no change waits for it.</summary>
    public async Task SendAsync(CancellationToken cancellationToken)
    {
        if (options.MailServer is not { } server || !await store.ReadAsync(db => Unsent(db).AnyAsync(cancellationToken), cancellationToken))
            return;
        foreach (var email in await store.WorkAsync(db => TakeAsync(db, cancellationToken), cancellationToken))
        {
            await SendAsync(email, server, cancellationToken);
            await store.WorkAsync(db => RecordAsync(db, email), CancellationToken.None);
        }
    }

    /// <summary>Marks e-mails as sent without a response, so that they aren't sent twice.</summary>
    private async Task<List<OutgoingEmail>> TakeAsync(SandboxDbContext db, CancellationToken cancellationToken)
    {
        var emails = await db.OutgoingEmails.FromSqlRaw(store.Locking(UnsentSql)).ToListAsync(cancellationToken);
        emails.ForEach(email => email.Problem = NoResponse);
        return emails;
    }

    /// <summary>
    /// Sends an e-mail, or stores why it can't be sent. If the sandbox stops in the meantime, the next start sends it.
    /// </summary>
    [SuppressMessage("Design", "CA1031", Justification = "The mailbox shows whatever prevented an e-mail from being sent.")]
    private async Task SendAsync(OutgoingEmail email, Uri server, CancellationToken cancellationToken)
    {
        email.Problem = null;
        try
        {
            using var client = new SmtpClient(server.Host, server.Port > 0 ? server.Port : DefaultPort)
            {
                EnableSsl = server.Scheme == "smtps",
                Timeout = TimeoutMilliseconds,
            };
            if (server.UserInfo.Split(':', 2) is [{ Length: > 0 } user, var password])
                client.Credentials = new NetworkCredential(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password));
            using var message = new MailMessage(From, email.Recipient, email.Subject, email.Text);
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            timeout.CancelAfter(TimeoutMilliseconds);
            await client.SendMailAsync(message, timeout.Token);
            email.SentAt = clock.GetUtcNow();
        }
        catch (Exception exception)
        {
            if (!cancellationToken.IsCancellationRequested)
                email.Problem = exception.Message;
        }
    }

    private static Task<int> RecordAsync(SandboxDbContext db, OutgoingEmail email) => db.OutgoingEmails
        .Where(row => row.Id == email.Id)
        .ExecuteUpdateAsync(set => set.SetProperty(row => row.SentAt, email.SentAt).SetProperty(row => row.Problem, email.Problem));

    private static IQueryable<OutgoingEmail> Unsent(SandboxDbContext db) =>
        db.OutgoingEmails.Where(email => email.SentAt == null && email.Problem == null);
}
