namespace Billink.Contracts.Reading;

/// <summary>A container around a value: a list, or a map with text keys.</summary>
/// <param name="IsMap">Whether it is a map.</param>
public sealed record Container(bool IsMap)
{
    /// <summary>A list.</summary>
    public static Container List { get; } = new(IsMap: false);

    /// <summary>A map.</summary>
    public static Container Map { get; } = new(IsMap: true);
}
