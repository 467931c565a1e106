namespace Billink.Benchmarks;

/// <summary>What a benchmark does with a message: each has a baseline of its own.</summary>
internal static class Category
{
    public const string Read = nameof(Read);
    public const string Write = nameof(Write);
    public const string Call = nameof(Call);
}
