using System.Globalization;
using System.Text;

namespace Billink.Sandbox.Http.Journal;

/// <summary>Explains how the journal differs from what a test expects.</summary>
internal static class JournalExplanation
{
    public static string Of(SandboxJournal journal, string operation, string order, int times)
    {
        var exchanges = journal.Find(order: order);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture,
            $"{operation} succeeded {journal.CountDone(operation, order)} times for order {order}, not {times} times. ");
        text.Append(exchanges.Count == 0 ? "No request named this order." : "Requests that named this order:");
        foreach (var exchange in exchanges)
        {
            var done = exchange.Orders.Any(row => row.Order == order && row.Succeeded) ? "done" : "not done";
            text.Append(CultureInfo.InvariantCulture, $"\n  {exchange.Number}. {exchange.Operation}: {done}, HTTP {exchange.Status}");
            if (exchange.Error is { } error)
                text.Append(CultureInfo.InvariantCulture, $", error {error}");
            if (exchange.Fault is { } fault)
                text.Append(CultureInfo.InvariantCulture, $", planned fault {fault}");
        }

        return text.ToString();
    }
}
