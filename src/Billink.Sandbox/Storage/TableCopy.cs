namespace Billink.Sandbox.Storage;

/// <summary>A copy of a table's rows.</summary>
internal sealed record TableCopy(string Name, IReadOnlyList<string> Columns, IReadOnlyList<object[]> Rows);
