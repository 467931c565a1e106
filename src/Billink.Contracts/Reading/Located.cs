namespace Billink.Contracts.Reading;

/// <summary>A text with its position.</summary>
internal readonly record struct Located(string Value, Position At);
