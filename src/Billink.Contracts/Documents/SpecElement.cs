namespace Billink.Contracts.Documents;

/// <summary>
/// A value with its place in a file. Each place has one object, so that places can be compared by reference.
/// </summary>
internal sealed class SpecElement(SpecFile file, SpecElement? parent, string segment, SpecNode node, int line, int column)
{
    private Dictionary<string, SpecElement?>? children;

    public SpecFile File { get; } = file;

    public SpecNode Node { get; } = node;

    /// <summary>The last part of the pointer: a key, or a number in a list.</summary>
    public string Segment { get; } = segment;

    /// <summary>The element that contains this one; null for the root.</summary>
    public SpecElement? Parent => parent;

    public string Pointer =>
        parent is null
            ? ""
            : $"{parent.Pointer}/{Segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    /// <summary>Whether this is directly below <c>/components/schemas</c>.</summary>
    public bool IsComponentSchema => parent is { Segment: "schemas", Depth: 2 } && parent.IsIn("components");

    /// <summary>Whether this is an element or a part of it.</summary>
    public bool IsInside(SpecElement other) => ReferenceEquals(this, other) || parent?.IsInside(other) == true;

    /// <summary>The nearest schema around this element, or itself, that has an <c>$id</c>; null if there is none.</summary>
    public SpecElement? Resource => Text("$id") is not null ? this : parent?.Resource;

    private int Depth => parent is null ? 0 : parent.Depth + 1;

    private bool IsIn(string name) => parent?.Segment == name;

    public SourceLocation Location => new(File.Name, Pointer, Math.Max(1, line), Math.Max(1, column));

    public SpecMap? Map => Node as SpecMap;

    /// <summary>The children of a mapping, in the order of the file.</summary>
    public IEnumerable<SpecElement> Entries
    {
        get
        {
            foreach (var entry in Map?.Entries ?? [])
            {
                if (Get(entry.Key) is { } child)
                    yield return child;
            }
        }
    }

    /// <summary>The elements of a sequence.</summary>
    public IEnumerable<SpecElement> Items
    {
        get
        {
            for (var i = 0; i < ((Node as SpecList)?.Items.Count ?? 0); i++)
                yield return Item(i)!;
        }
    }

    public SpecElement? Get(string key)
    {
        if (Map?.Find(key) is not { } entry)
            return null;
        children ??= new Dictionary<string, SpecElement?>(StringComparer.Ordinal);
        if (!children.TryGetValue(key, out var child))
            children[key] = child = new SpecElement(File, this, key, entry.Value, entry.Line, entry.Column);
        return child;
    }

    public SpecElement? Item(int index)
    {
        if (Node is not SpecList list || index < 0 || index >= list.Items.Count)
            return null;
        var key = index.ToString(System.Globalization.CultureInfo.InvariantCulture);
        children ??= new Dictionary<string, SpecElement?>(StringComparer.Ordinal);
        if (!children.TryGetValue(key, out var child))
            children[key] = child = new SpecElement(File, this, key, list.Items[index], list.Items[index].Line, list.Items[index].Column);
        return child;
    }

    public string? Text(string key) => (Map?[key] as SpecScalar)?.Value;

    public bool Flag(string key) =>
        Map?[key] is SpecScalar { Kind: SpecKind.Boolean } scalar
            && string.Equals(scalar.Value, "true", StringComparison.OrdinalIgnoreCase);

    public decimal? Number(string key) => (Map?[key] as SpecScalar)?.Number;

    /// <summary>This element, or the target of its <c>$ref</c>.</summary>
    public SpecElement Follow()
    {
        var element = this;
        for (var steps = 0; element.Text("$ref") is { } reference; steps++)
        {
            if (steps > SpecLimits.Default.MaxDepth)
                throw Bad($"The reference '{reference}' refers back to itself. Replace one of the references with a definition.");
            element = element.File.Resolve(reference, element);
        }

        return element;
    }

    public ContractInputException Bad(string problem) => new(File.Name, Math.Max(1, line), Math.Max(1, column), problem);
}
