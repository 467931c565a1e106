namespace Billink.Sandbox.Http.Messages;

/// <summary>The result of an operation: a value or an error.</summary>
/// <typeparam name="T">The value.</typeparam>
internal sealed class ApiResult<T>
    where T : class
{
    private ApiResult(T? value, ApiError? error) => (Value, Error) = (value, error);

    /// <summary>The value. Null if there is an error.</summary>
    public T? Value { get; }

    /// <summary>The error. Null if there is a value.</summary>
    public ApiError? Error { get; }

    public static implicit operator ApiResult<T>(T value) => new(value, error: null);

    public static implicit operator ApiResult<T>(ApiError error) => new(value: null, error);
}
