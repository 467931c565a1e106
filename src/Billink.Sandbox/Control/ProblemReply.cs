namespace Billink.Sandbox.Control;

/// <summary>Why a control route did nothing.</summary>
internal sealed record ProblemReply(string Problem);
