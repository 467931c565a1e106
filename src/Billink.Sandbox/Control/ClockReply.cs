namespace Billink.Sandbox.Control;

/// <summary>The time in the sandbox.</summary>
internal sealed record ClockReply(DateTimeOffset Now, bool IsFrozen);
