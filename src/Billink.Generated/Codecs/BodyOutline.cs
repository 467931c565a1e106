using Billink.Json;

namespace Billink.Codecs;

/// <summary>The members of a body, for code that inspects a body without reading its message.</summary>
/// <param name="Json">The members that the body has, as JSON. A file is null.</param>
/// <param name="Members">The members of the contract.</param>
internal sealed record BodyOutline(ReadOnlyMemory<byte> Json, JsonMembers Members);
