namespace Billink.Contracts.Diff.Model;

/// <summary>
/// A message that shows that a change breaks: one version accepts it and the next one refuses it, or it can be received now and was never
/// announced.
/// </summary>
/// <param name="OldFile">The name of the old file.</param>
/// <param name="NewFile">The name of the new file.</param>
/// <param name="Message">The message, as it goes over the wire.</param>
/// <param name="Problem">Why one version refuses it.</param>
public sealed record Counterexample(string OldFile, string NewFile, string Message, string Problem);
