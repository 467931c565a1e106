namespace Billink.Sandbox.Http.Messages;

/// <summary>What a request gets: a reply, or a refusal.</summary>
/// <typeparam name="TResponse">The reply.</typeparam>
internal sealed class ApiResult<TResponse>
    where TResponse : class
{
    private ApiResult(TResponse? reply, ApiError? refusal) => (Reply, ApiError) = (reply, refusal);

    public TResponse? Reply { get; }

    public ApiError? ApiError { get; }

    public static implicit operator ApiResult<TResponse>(TResponse reply) => new(reply, refusal: null);

    public static implicit operator ApiResult<TResponse>(ApiError refusal) => new(reply: null, refusal);
}
