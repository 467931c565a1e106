namespace Billink.Sandbox.Exchange;

/// <summary>What a request gets: a reply, or a refusal.</summary>
/// <typeparam name="TResponse">The reply.</typeparam>
internal sealed class Answer<TResponse>
    where TResponse : class
{
    private Answer(TResponse? reply, Refusal? refusal) => (Reply, Refusal) = (reply, refusal);

    public TResponse? Reply { get; }

    public Refusal? Refusal { get; }

    public static implicit operator Answer<TResponse>(TResponse reply) => new(reply, refusal: null);

    public static implicit operator Answer<TResponse>(Refusal refusal) => new(reply: null, refusal);
}
