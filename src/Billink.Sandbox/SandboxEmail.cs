using Billink.Sandbox.Domain.Email;

namespace Billink.Sandbox;

/// <summary>An e-mail in the sandbox's mailbox.</summary>
/// <param name="To">Who gets it.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Text">What it says.</param>
/// <param name="At">When it was written, by the sandbox's clock.</param>
/// <param name="SentAt">When a mail server took it; null when none did.</param>
/// <param name="Problem">Why none took it, or that none has answered yet; null when one did, or when none is set.</param>
public sealed record SandboxEmail(string To, string Subject, string Text, DateTimeOffset At, DateTimeOffset? SentAt, string? Problem)
{
    internal static SandboxEmail Of(OutgoingEmail letter) => new(letter.Recipient, letter.Subject, letter.Text, letter.At, letter.SentAt, letter.Problem);
}
