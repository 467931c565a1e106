namespace Billink.Architecture.Tests.Examples.Late;

/// <summary>What the types of the earlier folder mustn't use.</summary>
public class Latecomer
{
    public static string Name { get; } = "late";

    public sealed class Inner;
}
