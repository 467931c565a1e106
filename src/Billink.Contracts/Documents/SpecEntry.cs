namespace Billink.Contracts.Documents;

/// <summary>A key with its position and its value.</summary>
internal readonly record struct SpecEntry(string Key, int Line, int Column, SpecNode Value);
