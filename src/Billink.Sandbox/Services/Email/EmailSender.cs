using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Mail;
using Billink.Sandbox.Domain.Clock;
using Billink.Sandbox.Domain.Email;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Services.Email;

/// <summary>Hands e-mails to a mail server, where one is set; each once.</summary>
internal sealed class EmailSender(SandboxStore store, SandboxClock clock, Uri? server)
{
    private const int DefaultPort = 25;
    private const string Sender = "sandbox@billink.example";
    private const int Milliseconds = 10_000;

    private const string Unknown = "The mail server has not answered.";

    private const string UnsentSql = """SELECT * FROM "OutgoingEmails" WHERE "SentAt" IS NULL AND "Problem" IS NULL ORDER BY "Id" LIMIT 10""";

    /// <summary>Sends what wasn't sent yet. A mail server may take its time: no change waits for it.</summary>
    public async Task SendAsync(CancellationToken cancellationToken)
    {
        if (server is null || !await store.ReadAsync(db => Unsent(db).AnyAsync(cancellationToken), cancellationToken))
            return;
        foreach (var letter in await store.WorkAsync(db => TakeAsync(db, cancellationToken), cancellationToken))
        {
            await SendAsync(letter, cancellationToken);
            await store.WorkAsync(db => RecordAsync(db, letter), CancellationToken.None);
        }
    }

    /// <summary>Marks letters as whoever finds them so is to understand them: nobody sends them a second time.</summary>
    private async Task<List<OutgoingEmail>> TakeAsync(SandboxDbContext db, CancellationToken cancellationToken)
    {
        var letters = await db.OutgoingEmails.FromSqlRaw(store.Locking(UnsentSql)).ToListAsync(cancellationToken);
        letters.ForEach(letter => letter.Problem = Unknown);
        return letters;
    }

    /// <summary>Sends a letter, or finds out why it can't; neither when the sandbox ends, so that the next one tries.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever keeps a mail from being sent is told in the mailbox.")]
    private async Task SendAsync(OutgoingEmail letter, CancellationToken cancellationToken)
    {
        letter.Problem = null;
        try
        {
            using var client = new SmtpClient(server!.Host, server.Port > 0 ? server.Port : DefaultPort)
            {
                EnableSsl = server.Scheme == "smtps",
                Timeout = Milliseconds,
            };
            if (server.UserInfo.Split(':', 2) is [{ Length: > 0 } user, var password])
                client.Credentials = new NetworkCredential(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password));
            using var message = new MailMessage(Sender, letter.Recipient, letter.Subject, letter.Text);
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            timeout.CancelAfter(Milliseconds);
            await client.SendMailAsync(message, timeout.Token);
            letter.SentAt = clock.GetUtcNow();
        }
        catch (Exception exception)
        {
            if (!cancellationToken.IsCancellationRequested)
                letter.Problem = exception.Message;
        }
    }

    private static Task<int> RecordAsync(SandboxDbContext db, OutgoingEmail letter) => db.OutgoingEmails
        .Where(row => row.Id == letter.Id)
        .ExecuteUpdateAsync(set => set.SetProperty(row => row.SentAt, letter.SentAt).SetProperty(row => row.Problem, letter.Problem));

    private static IQueryable<OutgoingEmail> Unsent(SandboxDbContext db) => db.OutgoingEmails.Where(letter => letter.SentAt == null && letter.Problem == null);
}
