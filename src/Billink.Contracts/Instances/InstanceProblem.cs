namespace Billink.Contracts.Instances;

/// <summary>The reason why a value is invalid.</summary>
/// <param name="Path">The place of the wrong part.</param>
/// <param name="Text">What is wrong with it, as in <c>is number, not string</c>.</param>
internal sealed record InstanceProblem(InstancePath Path, string Text)
{
    /// <summary>Returns a sentence.</summary>
    public override string ToString() => $"{Path} {Text}";
}
