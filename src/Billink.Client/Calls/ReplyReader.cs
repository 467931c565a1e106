namespace Billink.Calls;

/// <summary>Turns an HTTP reply into the result of an attempt.</summary>
/// <typeparam name="T">The success reply.</typeparam>
internal abstract class ReplyReader<T>
{
    /// <summary>Reads a reply.</summary>
    /// <param name="call">The call that the reply belongs to.</param>
    /// <param name="reply">The reply. The reader disposes it, or hands it over with the result.</param>
    /// <param name="cancellationToken">Cancels the attempt.</param>
    public abstract ValueTask<AttemptResult<T>> ReadAsync(Call call, HttpResponseMessage reply, CancellationToken cancellationToken);
}
