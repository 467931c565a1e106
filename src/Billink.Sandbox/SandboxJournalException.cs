namespace Billink.Sandbox;

/// <summary>The journal differs from what a test expects.</summary>
/// <param name="message">The difference, with the actual exchanges.</param>
public sealed class SandboxJournalException(string message) : Exception(message);
