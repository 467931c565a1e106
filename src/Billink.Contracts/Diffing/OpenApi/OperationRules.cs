using static Billink.Contracts.Diffing.ChangeBreaks;
using static Billink.Contracts.Diffing.ChangeDirection;
using static Billink.Contracts.Diffing.ChangeSeverity;

namespace Billink.Contracts.Diffing.OpenApi;

/// <summary>What can happen to paths and operations.</summary>
internal static class OperationRules
{
    public static readonly ChangeRule Removed = new(
        "openapi-operation-removed", "An operation is gone", Breaking, Wire, Request,
        "Whoever calls it gets an error.", "Stop calling it before you upgrade.", "paths./orders.get → no such operation");

    public static readonly ChangeRule Added = new(
        "openapi-operation-added", "An operation is new", Compatible, None, Request,
        "Nobody calls an operation that did not exist.", "", "no such operation → paths./orders.get");

    public static readonly ChangeRule Moved = new(
        "openapi-operation-moved", "An operation has another method or path", Breaking, Wire, Request,
        "Whoever calls the old place gets an error.", "Call the new place.", "POST /order → POST /orders, both with operationId createOrder");

    public static IEnumerable<ChangeRule> All => [Removed, Added, Moved];
}
