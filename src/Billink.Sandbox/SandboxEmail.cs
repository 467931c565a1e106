namespace Billink.Sandbox;

/// <summary>An e-mail in the sandbox's mailbox.</summary>
/// <param name="To">The recipient's address.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Text">The body.</param>
/// <param name="At">When it was written, by the sandbox's clock.</param>
/// <param name="SentAt">When a mail server accepted it. Null if none did.</param>
/// <param name="Problem">
/// Why no mail server accepted it, or that none has responded yet. Null if one accepted it or none is configured.
/// </param>
public sealed record SandboxEmail(string To, string Subject, string Text, DateTimeOffset At, DateTimeOffset? SentAt, string? Problem);
