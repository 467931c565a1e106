namespace Billink;

/// <summary>One kind of webhook in the contract, without the type of its payload.</summary>
public abstract class BillinkWebhookDescriptor
{
    private protected BillinkWebhookDescriptor()
    {
    }

    /// <summary>The name in the contract: <c>order</c> or <c>session</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name on the wire of the member that has the event. Only payloads of this kind have it.</summary>
    public required string Discriminator { get; init; }

    /// <summary>The known events, as on the wire. Billink may send others.</summary>
    public required IReadOnlyList<string> Events { get; init; }

    /// <summary>How sure it is that Billink sends this webhook.</summary>
    public required BillinkProvenance Provenance { get; init; }

    /// <summary>Returns the name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public sealed override string ToString() => Name;
}
