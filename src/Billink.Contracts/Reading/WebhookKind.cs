namespace Billink.Contracts.Reading;

/// <summary>One kind of message that Billink sends to the shop.</summary>
/// <param name="Name"><c>order</c> or <c>session</c>.</param>
/// <param name="Payload">The name of the payload's type.</param>
/// <param name="Discriminator">The wire name of the member that names the event.</param>
/// <param name="Events">The known events.</param>
/// <param name="Provenance"><c>documented</c>, <c>observed</c> or <c>inferred</c>.</param>
public sealed record WebhookKind(string Name, string Payload, string Discriminator, EquatableArray<EnumValue> Events, string Provenance)
{
    /// <summary>The source of the fact.</summary>
    public string Source { get; init; } = "";

    /// <summary>The position in the file.</summary>
    public Position Position { get; init; }
}
