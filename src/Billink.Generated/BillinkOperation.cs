using Billink.Envelopes;

namespace Billink;

/// <summary>An operation as the contract describes it, without the types of its messages.</summary>
public abstract class BillinkOperation
{
    private protected BillinkOperation()
    {
    }

    /// <summary>The id, unique in both contracts, as in <c>Orders_Credit</c>. Route overrides use it.</summary>
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

    /// <summary>The text of the ACTION element, which differs between the v1 operations of one path; null in v2.</summary>
    public string? Action { get; init; }

    /// <summary>Whether the operation is safe to repeat.</summary>
    public required BillinkRetry Retry { get; init; }

    /// <summary>How a reply reports an error.</summary>
    public required BillinkEnvelope Envelope { get; init; }

    /// <summary>The errors of the operation.</summary>
    public required BillinkErrorCatalog Errors { get; init; }

    /// <summary>How sure it is that the operation exists.</summary>
    public required BillinkProvenance Provenance { get; init; }

    /// <summary>How sure its path is.</summary>
    public required BillinkProvenance PathProvenance { get; init; }

    /// <summary>Calls a visitor with the types of the messages.</summary>
    internal abstract TResult Accept<TResult>(IBillinkOperationVisitor<TResult> visitor);

    /// <summary>Returns the id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public sealed override string ToString() => Id;
}
