using System.Text;

namespace Billink.Fuzz.Tests;

/// <summary>Makes inputs from seeds: bytes changed, lost and doubled, parts of other seeds, and words that matter to parsers.</summary>
/// <param name="seeds">The seeds.</param>
/// <param name="random">The source of chance.</param>
internal sealed class InputMutator(IReadOnlyList<byte[]> seeds, Random random)
{
    private static readonly string[] Words =
    [
        "-1", "0", "1e999", "99999999999999999999", "null", "true", "[]", "{}", "\"", "\\",
        "\\u0000", "\\ud83d", "\0", "é€漢", "\uFEFF",
        "<![CDATA[", "]]>", "&amp;", "&#0;", "<!DOCTYPE a>", "<?xml version='1.0'?>", "<", ">", "</API>", "&a", "*a", "- ", ": ", "? ",
        "!!int ",
        "$ref", "#/", "|\n", "'", "%", "{ get; set; }", "<T>", "where T : ", "NaN", "INF", "(((", "[^", "{1,999999}", "\r\n", "\t", "",
    ];

    /// <summary>The next input.</summary>
    public byte[] Next()
    {
        var input = seeds[random.Next(seeds.Count)].ToList();
        for (var times = random.Next(1, 6); times > 0 && input.Count > 0; times--)
            Change(input, random.Next(input.Count));
        return [.. input];
    }

    private void Change(List<byte> input, int at)
    {
        var length = random.Next(1, Math.Min(40, input.Count - at) + 1);
        switch (random.Next(7))
        {
            case 0:
                input[at] = (byte)random.Next(256);
                break;
            case 1:
                input.RemoveRange(at, length);
                break;
            case 2:
                input.InsertRange(random.Next(input.Count), input.GetRange(at, length));
                break;
            case 3:
                input.RemoveRange(at, input.Count - at);
                break;
            case 4:
                var other = seeds[random.Next(seeds.Count)];
                var from = random.Next(other.Length);
                input.InsertRange(at, other.AsSpan(from, Math.Min(40, other.Length - from)));
                break;
            default:
                input.RemoveRange(at, Math.Min(length, random.Next(6)));
                input.InsertRange(at, Encoding.UTF8.GetBytes(Words[random.Next(Words.Length)]));
                break;
        }
    }
}
