namespace Billink.Sandbox;

/// <summary>The journal differs from what a test expects.</summary>
/// <param name="message">What the journal has instead.</param>
public sealed class SandboxJournalException(string message) : Exception(message);
