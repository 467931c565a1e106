using Billink.Sandbox.Domain.Sessions;

namespace Billink.Sandbox.Services.Sessions;

/// <summary>What became of a shopper's decision.</summary>
/// <param name="Session">The session; null when there is none of that id.</param>
/// <param name="WasOpen">Whether it could still be decided.</param>
internal sealed record SessionDecision(Session? Session, bool WasOpen);
