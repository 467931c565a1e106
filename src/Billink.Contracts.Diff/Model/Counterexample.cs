namespace Billink.Contracts.Diff.Model;

/// <summary>
/// A message that shows that a change breaks: the old version accepts it and the new version rejects it, or only the new version allows the
/// server to send it.
/// </summary>
/// <param name="OldFile">The name of the old file.</param>
/// <param name="NewFile">The name of the new file.</param>
/// <param name="Message">The message on the wire.</param>
/// <param name="Problem">Why one version rejects the message.</param>
public sealed record Counterexample(string OldFile, string NewFile, string Message, string Problem);
