namespace Billink.Sandbox.Domain.Email;

/// <summary>An e-mail that Billink would send. It is in the mailbox whether it was sent by SMTP or not.</summary>
internal sealed class OutgoingEmail
{
    public int Id { get; private set; }

    public required string Recipient { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>When a mail server took it, by the sandbox's clock.</summary>
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>Why none took it, or that none has answered yet; it isn't tried again.</summary>
    public string? Problem { get; set; }
}
