using Billink.Envelopes;
using Billink.Errors;

namespace Billink;

/// <summary>Everything the contract says about one call, without its types.</summary>
public abstract class BillinkOperation
{
    private protected BillinkOperation()
    {
    }

    /// <summary>Unique in both contracts, as in <c>Orders_Credit</c>: what a route override names.</summary>
    public required string Id { get; init; }

    /// <summary>v1 (XML) or v2 (JSON).</summary>
    public required BillinkApiVersion Version { get; init; }

    /// <summary>One sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>The HTTP method, in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The absolute path, as in <c>/v2/client/invoice/credit</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The path on the older v1 hosts, as in <c>/api/check</c>; null in v2.</summary>
    public string? OlderPath { get; init; }

    /// <summary>What tells apart the v1 operations of one path: the text of the ACTION element; null in v2.</summary>
    public string? Action { get; init; }

    /// <summary>What may be sent twice.</summary>
    public required BillinkRetry Retry { get; init; }

    /// <summary>How a reply says "error".</summary>
    public required BillinkEnvelope Envelope { get; init; }

    /// <summary>The errors it answers with.</summary>
    public required BillinkErrorCatalog Errors { get; init; }

    /// <summary>How sure it is that the operation exists.</summary>
    public required BillinkProvenance Provenance { get; init; }

    /// <summary>How sure its path is.</summary>
    public required BillinkProvenance PathProvenance { get; init; }

    /// <summary>The id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public sealed override string ToString() => Id;
}
