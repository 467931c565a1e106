namespace Billink.Contracts.Diffing.PublicApi;

/// <summary>Reads the listings that guard our packages (<c>tests/Billink.PublicApi.Tests/__snapshots__</c>): C# without bodies, one member a line.</summary>
internal static class ApiListing
{
    private static readonly string[] Kinds = ["class", "struct", "interface", "enum", "record", "delegate"];

    /// <exception cref="ContractInputException">A line is no part of a listing.</exception>
    public static IReadOnlyDictionary<string, ApiType> Read(ContractSource source)
    {
        var types = new Dictionary<string, ApiType>(StringComparer.Ordinal);
        var (space, attributes) = ("", "");
        ApiType? type = null;
        var lines = source.Text.TrimStart('\uFEFF').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            var words = Words(line.TrimEnd(';'));
            if (line is "" or "{")
                continue;
            if (line == "}")
                type = null;
            else if (line.StartsWith("namespace ", StringComparison.Ordinal))
                space = line["namespace ".Length..];
            else if (line.StartsWith('['))
                attributes += line;
            else if (type is null && words.Take(words.Count - 1).Any(word => Kinds.Contains(word, StringComparer.Ordinal)))
                type = Add(ReadType(words, space, Take(ref attributes), i + 1), line.EndsWith(';'));
            else if (type is not null && ReadMember(line, type, Take(ref attributes), i + 1) is { } member)
                type.Members.Add(member);
            else
                throw new ContractInputException(source.Name, i + 1, 1, $"'{line}' is no part of a public API listing.");
        }

        return types;

        ApiType? Add(ApiType read, bool isWhole)
        {
            types[read.Name] = read;
            return isWhole ? null : read;
        }

        static string Take(ref string text)
        {
            var taken = text;
            text = "";
            return taken;
        }
    }

    private static ApiType ReadType(List<string> words, string space, string attributes, int line)
    {
        var where = words.IndexOf("where") is var at and >= 0 ? at : words.Count;
        var kind = words[..where].FindLastIndex(word => Kinds.Contains(word, StringComparer.Ordinal));
        if (words[kind] == "delegate")
            return new ApiType($"{space}.{words[^1].Split('(')[0].Split('.')[^1]}", words[..(kind + 1)], [], string.Join(' ', words[(kind + 1)..]), attributes, line);
        var colon = words[..where].IndexOf(":");
        var bases = colon < 0 ? [] : Split(string.Join(' ', words[(colon + 1)..where]));
        var nameEnd = colon >= 0 ? colon : where;
        return new ApiType($"{space}.{string.Join(' ', words[(kind + 1)..nameEnd])}", words[..(kind + 1)], bases, string.Join(' ', words[where..]), attributes, line);
    }

    private static ApiMember? ReadMember(string line, ApiType type, string attributes, int number)
    {
        if (type.IsEnum)
        {
            var parts = line.TrimEnd(',').Split(" = ");
            return parts.Length == 2 ? new ApiMember(parts[0], [], "", null, [], parts[1], attributes, number) : null;
        }

        if (!line.EndsWith(';') && !line.EndsWith('}'))
            return null;
        var text = line.TrimEnd(';');
        IReadOnlyList<string> accessors = [];
        if (text.EndsWith('}') && text.IndexOf(" { ", StringComparison.Ordinal) is var brace and > 0)
        {
            accessors = [.. text[(brace + 3)..^1].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
            text = text[..brace];
        }

        IReadOnlyList<ApiParameter>? parameters = null;
        string? value = null;
        if (Opening(text) is var opening and > 0)
        {
            var closing = text.LastIndexOfAny([')', ']']);
            parameters = [.. Split(text[(opening + 1)..closing]).Select(ReadParameter)];
            text = text[..opening];
        }
        else if (text.Split(" = ", 2) is [var before, var constant])
        {
            (text, value) = (before, constant);
        }

        var words = Words(text);
        var name = words[^1];
        var isConstructor = parameters is not null && (words.Count == 1 || words[..^1].All(word => word is "public" or "protected" or "internal"));
        return new ApiMember(name, words[..^(isConstructor ? 1 : Math.Min(2, words.Count))], isConstructor || words.Count < 2 ? "" : words[^2], parameters, accessors, value, attributes, number);
    }

    private static ApiParameter ReadParameter(string text)
    {
        var parts = text.Split(" = ", 2);
        var at = parts[0].LastIndexOf(' ');
        return at < 0 ? new ApiParameter(parts[0], "", null) : new ApiParameter(parts[0][..at], parts[0][(at + 1)..], parts.Length > 1 ? parts[1] : null);
    }

    // Where parameters begin: of a method, or of an indexer. Type arguments and tuples before it don't count.
    private static int Opening(string text)
    {
        if (text.IndexOf(" this[", StringComparison.Ordinal) is var indexer and > 0)
            return indexer + " this".Length;
        if (!text.EndsWith(')') && !text.Contains(") where ", StringComparison.Ordinal))
            return -1;
        var depth = 0;
        for (var i = text.LastIndexOf(')'); i >= 0; i--)
        {
            depth += text[i] switch { ')' => 1, '(' => -1, _ => 0 };
            if (depth == 0)
                return i;
        }

        return -1;
    }

    // Blanks inside type arguments or parentheses don't separate.
    private static List<string> Words(string text) => SplitAt(text, ' ');

    private static List<string> Split(string text) => [.. SplitAt(text, ',').Select(part => part.Trim())];

    private static List<string> SplitAt(string text, char separator)
    {
        var parts = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length)
                depth += text[i] switch { '<' or '(' or '[' or '{' => 1, '>' or ')' or ']' or '}' => -1, _ => 0 };
            if (i < text.Length && (text[i] != separator || depth != 0))
                continue;
            if (i > start)
                parts.Add(text[start..i]);
            start = i + 1;
        }

        return parts;
    }
}
