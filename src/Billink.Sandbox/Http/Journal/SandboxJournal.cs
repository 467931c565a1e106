using Billink.Sandbox.Http.Messages;

namespace Billink.Sandbox.Http.Journal;

/// <summary>
/// The latest requests that the sandbox received, with its replies. The journal is in memory, and drops the oldest first.
/// </summary>
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
    /// The operation, by the contract's id, as <c>Orders_Credit</c>; or the part after the underscore, as <c>Credit</c>, for both v1 and
    /// v2. Null for all operations.
    /// </param>
    /// <param name="order">An order number that the request names. Null for all orders.</param>
    /// <returns>The exchanges, the oldest first.</returns>
    public IReadOnlyList<SandboxExchange> Find(string? operation = null, string? order = null)
    {
        List<JournalRecord> found;
        lock (guard)
            found = [.. records.Where(record => operation is null || IsCalled(record.Operation.Id, operation))];
        return [.. found.Select(record => record.Show()).Where(exchange => order is null
            || exchange.Orders.Any(row => row.Order == order))];
    }

    /// <summary>Counts how often an operation succeeded for an order, according to the replies.</summary>
    /// <param name="operation">The operation, as for <see cref="Find"/>.</param>
    /// <param name="order">The order number.</param>
    /// <returns>The number of successes.</returns>
    public int CountDone(string operation, string order) =>
        Find(operation, order).Sum(exchange => exchange.Orders.Count(row => row.Order == order && row.Succeeded));

    /// <summary>Asserts how often an operation succeeded for an order, for example that the order was credited once.</summary>
    /// <param name="operation">The operation, as for <see cref="Find"/>.</param>
    /// <param name="order">The order number.</param>
    /// <param name="times">The expected number of successes.</param>
    /// <exception cref="SandboxJournalException">The number differs. The message has the actual exchanges.</exception>
    public void AssertDone(string operation, string order, int times = 1)
    {
        if (CountDone(operation, order) != times)
            throw new SandboxJournalException(JournalExplanation.Of(this, operation, order, times));
    }

    /// <summary>Clears the journal.</summary>
    public void Clear()
    {
        lock (guard)
            records.Clear();
    }

    /// <summary>Increases with every exchange.</summary>
    internal long Version => Interlocked.Read(ref count);

    internal void Add(DateTimeOffset at, ApiRequest request, IApiCall call, ApiReply reply, SandboxFault? fault)
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

    private static bool IsCalled(string id, string name) =>
        id == name || (id.Length > name.Length && id.EndsWith(name, StringComparison.Ordinal) && id[^(name.Length + 1)] == '_');
}
