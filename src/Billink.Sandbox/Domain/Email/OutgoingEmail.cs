namespace Billink.Sandbox.Domain.Email;

/// <summary>An e-mail that Billink would send. The mailbox shows it whether or not a mail server accepted it.</summary>
internal sealed class OutgoingEmail
{
    public int Id { get; private set; }

    public required string Recipient { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>When a mail server accepted it, by the sandbox's clock.</summary>
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>Why no mail server accepted it, or that none has responded yet. It isn't sent again.</summary>
    public string? Problem { get; set; }
}
