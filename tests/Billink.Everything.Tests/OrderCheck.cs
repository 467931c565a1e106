using Billink.Validation;

namespace Billink.Orders;

/// <summary>Finds nothing: the messages of this contract aren't orders.</summary>
internal static class OrderCheck
{
    public static IReadOnlyList<BillinkViolation> Find(object request) => [];

    public static IReadOnlyList<BillinkViolation> FindUnusual(object request) => [];
}
