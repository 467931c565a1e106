namespace Billink.Contracts.Reading;

/// <summary>A text and where it stands.</summary>
internal readonly record struct Located(string Value, Position At);
