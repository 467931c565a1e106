namespace Billink.DiffBench;

/// <summary>Two versions of one document, as files.</summary>
/// <param name="Old">The path of the old version.</param>
/// <param name="New">The path of the new version.</param>
/// <param name="Size">The number of operations or types in each.</param>
internal sealed record DocumentPair(string Old, string New, int Size)
{
    public long Bytes => new FileInfo(New).Length;
}
