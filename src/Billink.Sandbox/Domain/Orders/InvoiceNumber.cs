using System.Globalization;

namespace Billink.Sandbox.Domain.Orders;

/// <summary>Billink's own number of an order.</summary>
internal static class InvoiceNumber
{
    /// <summary>
    /// Workflow number, the merchant's prefix, order number: <c>1TSTO2014-05-28-2443</c> in the recording of 2014, whose order number had
    /// dots.
    /// </summary>
    public static string For(int workflowNumber, string prefix, string orderNumber) =>
        string.Create(CultureInfo.InvariantCulture, $"{workflowNumber}{prefix}{orderNumber.Replace('.', '-')}");
}
