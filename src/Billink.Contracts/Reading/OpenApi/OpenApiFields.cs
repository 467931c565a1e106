using Billink.Contracts.Documents;

namespace Billink.Contracts.Reading.OpenApi;

/// <summary>A mapping of the OpenAPI file. <see cref="Finish"/> reports the keys that were never read.</summary>
internal sealed class OpenApiFields : Fields
{
    private readonly string wordPrefix;
    private readonly List<(Located Key, SpecNode Value)> entries = [];
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    /// <param name="node">The mapping.</param>
    /// <param name="subject">The described part, for messages.</param>
    /// <param name="at">The key of the mapping, which is a better position for messages than its first key.</param>
    /// <param name="problems">Collects the problems.</param>
    /// <param name="wordPrefix"><c>x-billink-</c>, or empty inside a word of the vocabulary.</param>
    public OpenApiFields(SpecMap node, string subject, Position at, ProblemList problems, string wordPrefix = Vocabulary.YamlPrefix)
        : base(subject, at, problems)
    {
        this.wordPrefix = wordPrefix;
        foreach (var entry in node.Entries)
            entries.Add((new Located(entry.Key, new Position(entry.Line, entry.Column)), entry.Value));
    }

    /// <summary>All keys and values, in the order of the file. Marks all of them as read.</summary>
    public IReadOnlyList<(Located Key, SpecNode Value)> Entries
    {
        get
        {
            read.UnionWith(entries.Select(entry => entry.Key.Value));
            return entries;
        }
    }

    public static Position PositionOf(SpecNode node) => new(node.Line, node.Column);

    public override Located? Find(string word) => Text(wordPrefix + word);

    public override bool HasWord(string word) => Has(wordPrefix + word);

    public override string Spell(string word) => wordPrefix + word;

    public bool Has(string key) => entries.Exists(entry => string.Equals(entry.Key.Value, key, StringComparison.Ordinal));

    /// <summary>The value of a key, or null; marks the key as read.</summary>
    public SpecNode? Take(string key)
    {
        read.Add(key);
        return entries.Find(entry => string.Equals(entry.Key.Value, key, StringComparison.Ordinal)).Value;
    }

    /// <summary>The value of a key, or null; doesn't mark the key as read.</summary>
    public SpecNode? Peek(string key) =>
        entries.Find(entry => string.Equals(entry.Key.Value, key, StringComparison.Ordinal)).Value;

    /// <summary>The position of a key, or of the mapping if the key is missing.</summary>
    public Position PositionOfKey(string key)
    {
        var found = entries.Find(entry => string.Equals(entry.Key.Value, key, StringComparison.Ordinal));
        return found.Value is null ? Position : found.Key.At;
    }

    public Located? Text(string key) => Take(key) switch
    {
        null => null,
        SpecScalar scalar => new Located(scalar.Value, PositionOf(scalar)),
        var other => Invalid<Located?>(other, key, "a text"),
    };

    /// <summary>A child as a mapping. Null, and a problem, if it isn't one, or if it is a reference where none is read.</summary>
    public OpenApiFields? Map(string key, string subject, bool mayRefer = false) => Take(key) switch
    {
        null => null,
        SpecMap map => Read(map, subject, PositionOfKey(key), wordPrefix, mayRefer),
        var other => Invalid<OpenApiFields?>(other, key, "a mapping"),
    };

    /// <summary>The same, but adds a problem if the key is missing.</summary>
    public OpenApiFields? RequiredMap(string key, string subject, bool mayRefer = false)
    {
        if (!Has(key))
            Missing(key);
        return Map(key, subject, mayRefer);
    }

    /// <summary>The texts of a sequence, or the only text.</summary>
    public IReadOnlyList<Located> Texts(string key) => Take(key) switch
    {
        SpecList list => [.. list.Items.OfType<SpecScalar>().Select(item => new Located(item.Value, PositionOf(item)))],
        SpecScalar scalar => [new Located(scalar.Value, PositionOf(scalar))],
        _ => [],
    };

    /// <summary>The mapping inside a word of the vocabulary: its own words have no prefix.</summary>
    public OpenApiFields? WordMap(string word, string subject) => Take(Spell(word)) switch
    {
        null => null,
        SpecMap map => new OpenApiFields(map, subject, PositionOfKey(Spell(word)), Problems, wordPrefix: ""),
        var other => Invalid<OpenApiFields?>(other, Spell(word), "a mapping"),
    };

    /// <summary>The elements of a sequence; empty if the key is missing.</summary>
    public IReadOnlyList<SpecNode> Items(string key) => Take(key) switch
    {
        null => [],
        SpecList list => list.Items,
        var other => Invalid<IReadOnlyList<SpecNode>?>(other, key, "a sequence") ?? [],
    };

    public bool Flag(string key)
    {
        if (Text(key) is not { } text)
            return false;
        if (text.Value is not ("true" or "false"))
            Problems.Add(ContractProblems.InvalidValue, text.At, $"'{text.Value}' isn't a value of {key}. Allowed values: true, false.");
        return string.Equals(text.Value, "true", StringComparison.Ordinal);
    }

    /// <summary>Ignores keys that a client doesn't need, such as examples.</summary>
    public void Ignore(params string[] keys) => read.UnionWith(keys);

    /// <summary>A child as a mapping. Null, and a problem, if it isn't one, or if it is a reference where none is read.</summary>
    public OpenApiFields? AsMap(SpecNode node, string subject, Position at, string? prefix = null, bool mayRefer = false) =>
        node is SpecMap map
            ? Read(map, subject, at, prefix ?? wordPrefix, mayRefer)
            : Invalid<OpenApiFields?>(node, "The " + subject, "a mapping");

    /// <summary>Reports the content that wasn't read.</summary>
    /// <param name="hint">What to write instead of an unsupported construct.</param>
    public void Finish(string hint)
    {
        foreach (var (key, _) in entries.Where(entry => !read.Contains(entry.Key.Value)))
        {
            var isWord = key.Value.StartsWith(Vocabulary.YamlPrefix, StringComparison.Ordinal);
            if (!isWord && wordPrefix.Length > 0)
            {
                var advice = RefusedConstructs.OfKeyword(key.Value, Subject)?.Instead ?? hint;
                Problems.Add(ContractProblems.Unsupported, key.At, $"{key.Value} is not supported on the {Subject}. {advice}");
                continue;
            }

            var isKnown = !isWord || Vocabulary.Words.Contains(key.Value.Substring(Vocabulary.YamlPrefix.Length), StringComparer.Ordinal);
            var reason = isKnown ? $"does not belong on the {Subject}" : "is not a word of the vocabulary";
            Problems.Add(
                ContractProblems.UnknownWord, key.At, $"{key.Value} {reason}. Remove it, or see spec/README.md for the allowed words.");
        }
    }

    /// <summary>Reports a construct that no C# is generated for.</summary>
    public void Refuse(RefusedConstruct construct, Position at) =>
        Problems.Add(ContractProblems.Unsupported, at, construct.MessageFor(Subject));

    private OpenApiFields? Read(SpecMap map, string subject, Position at, string prefix, bool mayRefer)
    {
        var fields = new OpenApiFields(map, subject, at, Problems, prefix);
        if (mayRefer || prefix.Length == 0 || map["$ref"] is not SpecScalar)
            return fields;
        fields.Refuse(RefusedConstructs.Reference, fields.PositionOfKey("$ref"));
        return null;
    }

    private T? Invalid<T>(SpecNode node, string what, string expected)
    {
        Problems.Add(ContractProblems.InvalidValue, PositionOf(node), $"{what} must be {expected}. Correct it.");
        return default;
    }
}
