using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Billink.Contracts.Documents;

/// <summary>Reads YAML, including aliases and merge keys, without recursion and within <see cref="SpecLimits"/>.</summary>
internal sealed class YamlSpecReader
{
    private const string MergeKey = "<<";

    private readonly string file;
    private readonly SpecLimits limits;
    private readonly Parser parser;
    private readonly CancellationToken cancellationToken;
    private readonly Dictionary<string, SpecNode?> anchors = new(StringComparer.Ordinal);
    private readonly Stack<Open> open = new();
    private SpecNode? root;
    private int nodes;
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private long aliased;

    private YamlSpecReader(string file, string text, SpecLimits limits, CancellationToken cancellationToken)
    {
        this.file = file;
        this.limits = limits;
        this.cancellationToken = cancellationToken;
        parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>The root of the document.</summary>
    /// <exception cref="ContractInputException">The text is not one YAML document.</exception>
    public static SpecNode Read(string file, string text, SpecLimits limits, CancellationToken cancellationToken) =>
        new YamlSpecReader(file, text, limits, cancellationToken).Run();

    private SpecNode Run()
    {
        cancellationToken.ThrowIfCancellationRequested();
        while (Advance())
        {
            if ((++nodes & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (nodes > limits.MaxNodes)
                throw Bad(limits.TooMany, InputProblem.TooLarge);
            Take(parser.Current!);
        }

        return root ?? throw new ContractInputException(file, 1, 1, "The file is empty. An OpenAPI document starts with 'openapi: 3.0.3'.");
    }

    private void Take(ParsingEvent item)
    {
        if (root is not null && item is DocumentStart)
            throw Bad("A second document starts here. Move it to a separate file.");
        switch (item)
        {
            case Scalar scalar:
                var text = scalar.IsPlainImplicit && scalar.Style == ScalarStyle.Plain ? PlainScalar.KindOf(scalar.Value) : SpecKind.Text;
                Add(Name(scalar.Anchor, new SpecScalar(scalar.Value, text, Line(item), Column(item))));
                break;
            case MappingStart or SequenceStart:
                if (open.Count >= limits.MaxDepth)
                    throw Bad(limits.TooDeep, InputProblem.TooLarge);
                var anchor = ((NodeEvent)item).Anchor;
                if (!anchor.IsEmpty)
                    anchors[anchor.Value] = null;
                open.Push(new Open(item is MappingStart, anchor, Line(item), Column(item)));
                break;
            case MappingEnd or SequenceEnd:
                var done = open.Pop();
                if (SpecMap.FindRepeated(done.Entries, keys) is { } repeated)
                    throw new ContractInputException(file, repeated.Line, repeated.Column, SpecLimits.Repeated(repeated.Key));
                Add(Name(done.Anchor, done.Close()));
                break;
            case AnchorAlias alias:
                Add(Resolve(alias));
                break;
        }
    }

    private SpecNode Resolve(AnchorAlias alias)
    {
        if (limits.MaxAliased == 0)
            throw Bad(limits.TooManyAliased, InputProblem.Unsupported);
        if (!anchors.TryGetValue(alias.Value.Value, out var target))
            throw Bad($"The alias *{alias.Value} has no anchor. Correct its name.");
        if (target is null)
            throw Bad($"The alias *{alias.Value} is inside the value that it refers to. Write the value out, or use $ref.");
        aliased += target.Size;
        if (aliased > limits.MaxAliased)
            throw Bad(limits.TooManyAliased, InputProblem.TooLarge);
        return target;
    }

    private SpecNode Name(AnchorName anchor, SpecNode node)
    {
        if (!anchor.IsEmpty)
            anchors[anchor.Value] = node;
        return node;
    }

    private void Add(SpecNode node)
    {
        if (open.Count + node.Height > limits.MaxDepth + 1)
            throw Bad(limits.TooDeep, InputProblem.TooLarge);
        if (open.Count == 0)
        {
            root = node;
            return;
        }

        var parent = open.Peek();
        if (!parent.IsMap)
            parent.Items.Add(node);
        else if (parent.Key is not { } name)
            parent.Key = node as SpecScalar ?? throw BadKey(node);
        else
        {
            if (name.Value == MergeKey && node is (SpecMap or SpecList))
                Merge(parent, node);
            else
                parent.Entries.Add(new SpecEntry(name.Value, name.Line, name.Column, node));
            parent.Key = null;
        }
    }

    private static void Merge(Open parent, SpecNode node)
    {
        // If there are several, the first has priority.
        foreach (var map in node is SpecList list ? list.Items.OfType<SpecMap>().Reverse() : [(SpecMap)node])
            parent.Merged.AddRange(map.Entries);
    }

    private bool Advance()
    {
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException exception)
        {
            throw new ContractInputException(file, (int)Math.Max(1, exception.Start.Line), (int)Math.Max(1, exception.Start.Column),
                $"This is not YAML: {exception.Message.TrimEnd('.')}. Correct it.", exception);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // For some texts, the scanner throws exceptions without a useful message, such as InvalidOperationException.
            throw new ContractInputException(file, Line(parser.Current), Column(parser.Current),
                "This is not YAML: the parser can't read past this position. Correct the text that follows.", exception);
        }
    }

    private ContractInputException BadKey(SpecNode key) =>
        new(file, key.Line, key.Column, "A key that is not text is not supported. Write a plain key.") { Kind = InputProblem.Unsupported };

    private ContractInputException Bad(string problem, InputProblem kind = InputProblem.Malformed) =>
        new(file, Line(parser.Current), Column(parser.Current), problem) { Kind = kind };

    private static int Line(ParsingEvent? item) => item is null ? 1 : (int)item.Start.Line;

    private static int Column(ParsingEvent? item) => item is null ? 1 : (int)item.Start.Column;

    /// <summary>A mapping or sequence that isn't complete yet.</summary>
    private sealed class Open(bool isMap, AnchorName anchor, int line, int column)
    {
        public bool IsMap { get; } = isMap;

        public AnchorName Anchor { get; } = anchor;

        public SpecScalar? Key { get; set; }

        public List<SpecNode> Items { get; } = [];

        public List<SpecEntry> Entries { get; } = [];

        public List<SpecEntry> Merged { get; } = [];

        // Merged entries come first, so that the mapping's own keys have priority.
        public SpecNode Close() => IsMap ? new SpecMap([.. Merged, .. Entries], line, column) : new SpecList(Items, line, column);
    }
}
