using Billink.Generators.Documentation;

namespace Billink.Generators.Webhooks;

/// <summary>A header of a signed delivery.</summary>
/// <param name="Role">As in <c>signature</c>.</param>
/// <param name="Name">The name on the wire.</param>
/// <param name="Docs">Its documentation.</param>
internal sealed record WebhookHeaderModel(string Role, string Name, DocComment Docs);
