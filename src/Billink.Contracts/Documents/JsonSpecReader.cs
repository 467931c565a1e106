using System.Text;
using System.Text.Json;

namespace Billink.Contracts.Documents;

/// <summary>Reads JSON with positions, within <see cref="SpecLimits"/>. Comments and trailing commas are allowed.</summary>
internal sealed class JsonSpecReader
{
    private const int LongestShared = 64;

    private static readonly SpecLimits Limits = SpecLimits.Default;

    // Most texts occur often: keys, types, references. Each slot has the last text with its hash.
    private readonly string[] texts = new string[4096];

    // The entries of the mappings that are being read, so that each gets a list of its exact size.
    private readonly List<SpecEntry> entries = [];
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    private readonly string file;
    private readonly byte[] utf8;
    private int line = 1;
    private int lineStart;
    private int counted;
    private int nodes;

    private JsonSpecReader(string file, byte[] utf8) => (this.file, this.utf8) = (file, utf8);

    /// <summary>The root of the document.</summary>
    /// <exception cref="ContractInputException">The text is not JSON.</exception>
    public static SpecNode Read(string file, string text, CancellationToken cancellationToken)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions
        {
            CommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
            MaxDepth = Limits.MaxDepth,
        });
        var self = new JsonSpecReader(file, bytes);
        try
        {
            reader.Read();
            var root = self.ReadValue(ref reader, cancellationToken);
            while (reader.Read())
            {
                // Only white space may follow; the reader throws for anything else.
            }

            return root;
        }
        catch (JsonException exception)
        {
            var message = exception.Message.Contains("maximum configured depth", StringComparison.Ordinal)
                ? Limits.TooDeep
                : $"This is not JSON: {Shorten(exception.Message)}. Correct it.";
            throw new ContractInputException(
                file, (int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1, message, exception);
        }
        catch (InvalidOperationException exception)
        {
            throw new ContractInputException(
                file, self.line, 1, "This is not JSON: a text contains half a surrogate pair. Correct it.", exception);
        }
        catch (OverflowException exception)
        {
            throw new ContractInputException(file, self.line, 1, Limits.TooMany, exception);
        }
    }

    private static string Shorten(string message) => message.Split(" LineNumber:", 2)[0].TrimEnd('.');

    // MaxDepth of the reader bounds the recursion.
    private SpecNode ReadValue(ref Utf8JsonReader reader, CancellationToken cancellationToken)
    {
        if ((++nodes & 0xFFF) == 0)
            cancellationToken.ThrowIfCancellationRequested();
        if (nodes > Limits.MaxNodes)
            throw new OverflowException(Limits.TooMany);
        var (atLine, atColumn) = Position(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var start = entries.Count;
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var (keyLine, keyColumn) = Position(reader.TokenStartIndex);
                    var key = TextOf(ref reader);
                    reader.Read();
                    var value = ReadValue(ref reader, cancellationToken);
                    entries.Add(new SpecEntry(key, keyLine, keyColumn, value));
                }

                return new SpecMap(TakeEntries(start), atLine, atColumn);
            case JsonTokenType.StartArray:
                var items = new List<SpecNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(ReadValue(ref reader, cancellationToken));
                return new SpecList(items, atLine, atColumn);
            case JsonTokenType.String:
                return new SpecScalar(TextOf(ref reader), SpecKind.Text, atLine, atColumn);
            case JsonTokenType.Number:
                return new SpecScalar(Encoding.UTF8.GetString(reader.ValueSpan), SpecKind.Number, atLine, atColumn);
            case JsonTokenType.Null:
                return new SpecScalar("null", SpecKind.Null, atLine, atColumn);
            default:
                return new SpecScalar(reader.TokenType == JsonTokenType.True ? "true" : "false", SpecKind.Boolean, atLine, atColumn);
        }
    }

    private SpecEntry[] TakeEntries(int start)
    {
        var taken = new SpecEntry[entries.Count - start];
        entries.CopyTo(start, taken, 0, taken.Length);
        entries.RemoveRange(start, taken.Length);
        if (SpecMap.FindRepeated(taken, keys) is { } repeated)
            throw new ContractInputException(file, repeated.Line, repeated.Column, SpecLimits.Repeated(repeated.Key));
        return taken;
    }

    private string TextOf(ref Utf8JsonReader reader)
    {
        var bytes = reader.ValueSpan;
        if (bytes.Length > LongestShared)
            return reader.GetString()!;
        var hash = bytes.Length;
        foreach (var value in bytes)
            hash = (hash * 31) + value;
        ref var known = ref texts[hash & (texts.Length - 1)];
        if (known is null || !reader.ValueTextEquals(known))
            known = reader.GetString()!;
        return known;
    }

    private (int Line, int Column) Position(long offset)
    {
        var rest = utf8.AsSpan(counted, (int)offset - counted);
        for (int next; (next = rest.IndexOf((byte)'\n')) >= 0; rest = rest[(next + 1)..])
        {
            line++;
            lineStart = (int)offset - rest.Length + next + 1;
        }

        counted = (int)offset;
        return (line, (int)offset - lineStart + 1);
    }
}
