namespace Billink.Calls;

/// <summary>One call.</summary>
/// <typeparam name="T">The success reply.</typeparam>
internal abstract class Call<T>(BillinkOperation operation) : Call(operation)
{
    /// <summary>Reads a reply, and judges it.</summary>
    /// <param name="reply">The reply; disposed by the caller unless the value took it over.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    public abstract ValueTask<Attempt<T>> ReadAsync(HttpResponseMessage reply, CancellationToken cancellationToken);
}
