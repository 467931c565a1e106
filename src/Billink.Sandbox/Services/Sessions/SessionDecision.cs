using Billink.Sandbox.Domain.Sessions;

namespace Billink.Sandbox.Services.Sessions;

/// <summary>The result of a shopper's decision.</summary>
/// <param name="Session">The session. Null if there is none with this id.</param>
/// <param name="WasOpen">Whether the session was still open.</param>
internal sealed record SessionDecision(Session? Session, bool WasOpen);
