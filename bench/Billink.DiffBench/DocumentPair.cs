namespace Billink.DiffBench;

/// <summary>Two versions of one document, as files.</summary>
internal sealed record DocumentPair(string Old, string New, int Operations)
{
    public long Bytes => new FileInfo(New).Length;
}
