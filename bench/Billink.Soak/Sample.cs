namespace Billink.Soak;

/// <summary>What the sandbox's process uses at one moment.</summary>
/// <param name="Requests">The requests that were answered before.</param>
/// <param name="Seconds">The time since the first request.</param>
/// <param name="Failed">The requests so far that were answered with 500 or more, or with an unexpected status.</param>
/// <param name="Webhooks">The webhooks that arrived so far.</param>
/// <param name="WorkingSet">The resident memory, in bytes.</param>
/// <param name="Heap">The size of the managed heap after a full collection, in bytes.</param>
/// <param name="Handles">The open files and sockets.</param>
/// <param name="Threads">The threads.</param>
/// <param name="Database">The size of the database file and its log, in bytes.</param>
/// <param name="Orders">The orders and sessions in the database.</param>
internal sealed record Sample(
    int Requests, double Seconds, int Failed, int Webhooks, long WorkingSet, long Heap, int Handles, int Threads, long Database, int Orders)
{
    public static string Header => "requests,seconds,failed,webhooks,working_set,heap_after_gc,handles,threads,database,orders";

    public string ToLine() => string.Join(
        ',', Requests, Math.Round(Seconds), Failed, Webhooks, WorkingSet, Heap, Handles, Threads, Database, Orders);
}
