namespace Billink.Envelopes;

/// <summary>The error in a reply.</summary>
/// <param name="Code">The code on the wire; null where the reply has none.</param>
/// <param name="Message">The text on the wire; empty if the reply has none.</param>
public sealed record BillinkErrorReply(string? Code, string Message);
