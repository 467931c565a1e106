namespace Billink.Testing;

/// <summary>A text that differs from the approved one, or has none.</summary>
/// <param name="message">What differs and what to do.</param>
public sealed class SnapshotMismatchException(string message) : Exception(message);
