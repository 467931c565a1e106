using Billink.Orders;
using Billink.Validation;

namespace Billink.Sandbox.Http.Strict;

/// <summary>Checks the amounts and countries of an order, which the form of the contract allows.</summary>
internal static class OrderDeviations
{
    /// <summary>Finds amounts that don't add up, and countries that don't exist.</summary>
    /// <param name="request">The message. Null if the body can't be read.</param>
    public static IEnumerable<SandboxDeviation> Of(object? request) => request is null ? [] : OrderCheck.Find(request).Select(Deviation);

    /// <summary>Finds VAT rates that no served country has.</summary>
    /// <param name="request">The message. Null if the body can't be read.</param>
    public static IReadOnlyList<SandboxDeviation> NotesOn(object? request) =>
        request is null ? [] : [.. OrderCheck.FindUnusual(request).Select(Deviation)];

    private static SandboxDeviation Deviation(BillinkViolation violation) => new(violation.Path, violation.Message);
}
