namespace Billink.Contracts.Documents;

/// <summary>A file and the files that it refers to.</summary>
internal sealed class SpecFile
{
    private readonly ContractSource source;
    private readonly SpecFileSet files;
    private readonly Dictionary<string, SpecElement> resolved = new(StringComparer.Ordinal);

    public SpecFile(ContractSource source, SpecFileSet files, CancellationToken cancellationToken)
    {
        this.source = source;
        this.files = files;
        HasResources = source.Text.Contains("$id", StringComparison.Ordinal);
        var node = SpecReader.Read(source, cancellationToken);
        Root = new SpecElement(this, null, "", node, node.Line, node.Column);
    }

    public string Name => source.Name;

    public SpecElement Root { get; }

    /// <summary>Whether a schema may have an <c>$id</c>, from which the references in it start.</summary>
    public bool HasResources { get; }

    /// <summary>Whether this is the only file that was read.</summary>
    public bool IsAlone => files.Count == 1;

    /// <summary>Finds the target of a reference.</summary>
    /// <param name="reference">The reference, such as <c>#/components/schemas/Pet</c> or <c>common.yaml#/Pet</c>.</param>
    /// <param name="at">The element with the reference, for messages.</param>
    /// <exception cref="ContractInputException">The target doesn't exist.</exception>
    public SpecElement Resolve(string reference, SpecElement at)
    {
        // References inside of a schema with an $id start there.
        var resource = HasResources ? at.Resource : null;
        var key = resource is null ? reference : $"{resource.Pointer}\n{reference}";
        if (!resolved.TryGetValue(key, out var element))
            resolved[key] = element = Find(reference, at, resource);
        return element;
    }

    private SpecElement Find(string reference, SpecElement at, SpecElement? resource)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? reference : reference[..hash];
        var fragment = hash < 0 ? "" : reference[(hash + 1)..];
        var isPointer = fragment.StartsWith('/');
        // Many documents refer to their components from such a schema all the same.
        if (path.Length == 0 && resource is not null && isPointer && Step(resource, fragment[1..].Split('/')[0]) is null)
            resource = null;
        var target = path.Length == 0 ? resource ?? Root : files.Open(source, this, path, at, resource);
        if (fragment.Length > 0 && fragment[0] != '/')
            target = files.Anchor(target.File, fragment)
                ?? throw at.Bad($"'{reference}' can't be resolved. Write a JSON pointer such as #/components/schemas/Pet.");
        foreach (var part in isPointer ? fragment[1..].Split('/') : [])
        {
            var key = Uri.UnescapeDataString(part)
                .Replace("~1", "/", StringComparison.Ordinal)
                .Replace("~0", "~", StringComparison.Ordinal);
            target = Step(target, key)
                ?? throw at.Bad($"'{reference}' can't be resolved: there is no '{key}'. Correct the reference, or add its target.");
        }

        return target;
    }

    private static SpecElement? Step(SpecElement element, string key)
    {
        // A pointer can pass through another reference.
        if (element.Get(key) is null && element.Text("$ref") is not null)
            element = element.Follow();
        return element.Get(key)
            ?? (int.TryParse(key, System.Globalization.CultureInfo.InvariantCulture, out var index) ? element.Item(index) : null);
    }
}
