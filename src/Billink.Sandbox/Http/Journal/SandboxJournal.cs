using Billink.Sandbox.Http.Messages;

namespace Billink.Sandbox.Http.Journal;

/// <summary>What the sandbox was asked lately, and what it answered. It is kept in memory only, and forgets the oldest first.</summary>
public sealed class SandboxJournal
{
    private readonly Lock guard = new();
    private readonly Queue<JournalRecord> records = new();
    private readonly int size;
    private long count;

    internal SandboxJournal(int size) => this.size = size;

    /// <summary>The exchanges, the oldest first.</summary>
    public IReadOnlyList<SandboxExchange> Exchanges => Find();

    /// <summary>Finds exchanges.</summary>
    /// <param name="operation">
    /// The operation, by the contract's id as in <c>Orders_Credit</c>; or what follows the underscore, as in <c>Credit</c>, for v1 and v2 alike. Null for all.
    /// </param>
    /// <param name="order">An order number that the request names. Null for all.</param>
    /// <returns>The exchanges, the oldest first.</returns>
    public IReadOnlyList<SandboxExchange> Find(string? operation = null, string? order = null)
    {
        List<JournalRecord> found;
        lock (guard)
            found = [.. records.Where(record => operation is null || IsCalled(record.Operation.Id, operation))];
        return [.. found.Select(record => record.Show()).Where(exchange => order is null || exchange.Orders.Any(row => row.Order == order))];
    }

    /// <summary>Counts how often something was done to an order: refused requests don't count, nor what the reply says wasn't done.</summary>
    /// <param name="operation">The operation, as for <see cref="Find"/>.</param>
    /// <param name="order">The order number.</param>
    /// <returns>How often.</returns>
    public int CountDone(string operation, string order) =>
        Find(operation, order).Sum(exchange => exchange.Orders.Count(row => row.Order == order && row.Succeeded));

    /// <summary>Makes sure that something was done to an order so many times, as that it was credited once.</summary>
    /// <param name="operation">The operation, as for <see cref="Find"/>.</param>
    /// <param name="order">The order number.</param>
    /// <param name="times">How often.</param>
    /// <exception cref="SandboxJournalException">It was done more often, or less; the message says what the journal has instead.</exception>
    public void AssertDone(string operation, string order, int times = 1)
    {
        if (CountDone(operation, order) != times)
            throw new SandboxJournalException(JournalExplanation.Of(this, operation, order, times));
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        lock (guard)
            records.Clear();
    }

    internal void Keep(DateTimeOffset at, ApiRequest request, ApiCall call, ApiReply reply, SandboxFault? fault)
    {
        if (size == 0)
            return;
        lock (guard)
        {
            records.Enqueue(new JournalRecord(request)
            {
                Number = ++count,
                At = at,
                Operation = call.Operation,
                Contract = call.Contract,
                Reply = reply,
                Fault = fault?.Kind.ToString(),
            });
            if (records.Count > size)
                records.Dequeue();
        }
    }

    private static bool IsCalled(string id, string name) => id == name || (id.Length > name.Length && id.EndsWith(name, StringComparison.Ordinal) && id[^(name.Length + 1)] == '_');
}
