namespace Billink.Architecture.Tests.Examples.Late;

/// <summary>A type that the earlier folder must not use.</summary>
public class LaterType
{
    public static string Name { get; } = "late";

    public sealed class Inner;
}
