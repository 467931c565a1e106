using Billink.Sandbox.Domain.Orders;

namespace Billink.Sandbox.Domain.Disputes;

/// <summary>A dispute between a customer and a merchant. The order's workflow is paused until it is resolved.</summary>
internal sealed class Dispute
{
    public int Id { get; private set; }

    public required int MerchantId { get; init; }

    public int OrderId { get; private set; }

    public required Order Order { get; init; }

    /// <summary>The id of a <see cref="DisputeCategories">category</see>.</summary>
    public required string Category { get; init; }

    public required string CustomerName { get; init; }

    public required string CustomerEmail { get; init; }

    public required string Locale { get; init; }

    public required string Message { get; init; }

    public string? FileName { get; init; }

    public byte[]? File { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public DateTimeOffset? ResolvedAt { get; private set; }

    public void Resolve(DateTimeOffset now) => ResolvedAt ??= now;
}
