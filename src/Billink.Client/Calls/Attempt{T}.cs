namespace Billink.Calls;

/// <summary>What became of one attempt.</summary>
/// <typeparam name="T">The success reply.</typeparam>
internal sealed class Attempt<T> : Attempt
{
    /// <summary>The success reply.</summary>
    public T? Value { get; init; }
}
