namespace Billink.Sandbox;

/// <summary>The journal has something else than a test expects.</summary>
/// <param name="message">What it has.</param>
public sealed class SandboxJournalException(string message) : Exception(message);
