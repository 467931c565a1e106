using Billink.Contracts.Reading;
using Billink.Generators.Documentation;

namespace Billink.Generators.Webhooks;

/// <summary>A kind of message that Billink sends to a shop.</summary>
/// <param name="Name">As in <c>order</c>.</param>
/// <param name="Payload">The C# type of the payload.</param>
/// <param name="Discriminator">The wire name of the member that names the event.</param>
/// <param name="Events">The known events, as on the wire.</param>
/// <param name="Provenance">The C# name of the provenance.</param>
/// <param name="Docs">Its documentation.</param>
internal sealed record WebhookModel(
    string Name, string Payload, string Discriminator, EquatableArray<string> Events, string Provenance, DocComment Docs);
