namespace Billink.Sandbox.Storage;

/// <summary>The rows of a table.</summary>
internal sealed record TableCopy(string Name, IReadOnlyList<string> Columns, IReadOnlyList<object[]> Rows);
