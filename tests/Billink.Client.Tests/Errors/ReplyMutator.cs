using System.Text;

namespace Billink.Client.Tests.Errors;

/// <summary>Makes a hostile reply of a real one. The same seed makes the same reply.</summary>
/// <param name="seed">The seed.</param>
internal sealed class ReplyMutator(int seed)
{
    private const int MostMutations = 6;

    private static readonly byte[][] Pieces =
    [
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0x00], [0x0B], [0x1F, 0x8B, 0x08, 0x00], [0xC3, 0x28], [0xED, 0xA0, 0xBD], [0xF0, 0x9F],
        .. new[]
        {
            "\\ud83d", "\\udc00\\ud83d", "\\u0000", "\\", "\"", "{", "}", "[", "]", ":", ",", "null", "true", "1e400", "-0", "\"\":{},",
            "99999999999999999999999999999999", "\"error\":", "\"error\":{\"code\":1},", "\"status\":\"error\",", "\"result\":\"MSG\",",
            "\"error_backend\":\"{\\\"error_backend\\\":\\\"{}\\\"}\",", "<", ">", "</API>", "<API>", "&#11;", "&#xD83D;", "&nope;",
            "<![CDATA[",
            "]]>", "<!--", "<!DOCTYPE API [<!ENTITY a \"b\">]>", "<?xml version='1.0' encoding='utf-16'?>", "<?xml version='9'?>",
            "<ERROR>", "<RESULT>ERROR</RESULT>", "<RESULT>MSG</RESULT>", "<CODE><B/></CODE>", "xmlns:a='", "a:b ", "12,50", "31-02-2026",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private readonly Random random = new(seed);

    /// <summary>Returns one of some values.</summary>
    public T Pick<T>(IReadOnlyList<T> values) => values[random.Next(values.Count)];

    /// <summary>Changes some parts of a reply.</summary>
    /// <param name="replies">Real replies.</param>
    public byte[] Mutate(IReadOnlyList<byte[]> replies)
    {
        List<byte> reply = [.. Pick(replies)];
        for (var left = random.Next(MostMutations + 1); left > 0; left--)
            Mutate(reply, replies);
        return [.. reply];
    }

    private void Mutate(List<byte> reply, IReadOnlyList<byte[]> replies)
    {
        var start = random.Next(reply.Count + 1);
        var length = random.Next(Math.Min(reply.Count - start, 40) + 1);
        switch (random.Next(8))
        {
            case 0 when start < reply.Count:
                reply[start] = (byte)random.Next(256);
                break;
            case 1:
                reply.RemoveRange(start, length);
                break;
            case 2:
                reply.InsertRange(start, reply.GetRange(start, length));
                break;
            case 3:
                reply.RemoveRange(start, reply.Count - start);
                break;
            case 4:
                var other = Pick(replies);
                reply.InsertRange(start, other[random.Next(other.Length + 1)..]);
                break;
            case 5 when random.Next(10) == 0:
                var piece = Pick(Pieces);
                for (var repeats = random.Next(5_000); repeats > 0; repeats--)
                    reply.InsertRange(start, piece);
                break;
            default:
                reply.InsertRange(start, Pick(Pieces));
                break;
        }
    }
}
