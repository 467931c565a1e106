namespace Billink.Contracts.Documents;

/// <summary>One version of a contract: its main file and the files that it refers to, each read once.</summary>
internal sealed class SpecFileSet(CancellationToken cancellationToken)
{
    // A published contract can have thousands of files. Their size is what costs time and memory.
    private const long MaxCharacters = 200_000_000;

    private readonly Dictionary<string, SpecFile> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<SpecFile, Dictionary<string, SpecElement>> anchors = [];
    private readonly Dictionary<SpecFile, SchemaResources> resources = [];
    private long characters;

    public int Count => byName.Count;

    public SpecFile OpenMain(ContractSource source)
    {
        characters = source.Text.Length;
        return byName[source.Name] = new SpecFile(source, this, cancellationToken);
    }

    /// <summary>The schema of this file that has the address as its <c>$id</c>, or the root of another file.</summary>
    /// <param name="from">The source of the file with the reference.</param>
    /// <param name="file">The file with the reference.</param>
    /// <param name="path">The reference without its fragment.</param>
    /// <param name="at">The element with the reference.</param>
    /// <param name="resource">The schema with an <c>$id</c> around the element.</param>
    public SpecElement Open(ContractSource from, SpecFile file, string path, SpecElement at, SpecElement? resource)
    {
        if (!resources.TryGetValue(file, out var known))
            resources[file] = known = new SchemaResources(file.Root);
        if (known.Find(path, resource) is { } embedded)
            return embedded;
        var source = IsRemote(path) ? null : from.OpenRelative?.Invoke(Uri.UnescapeDataString(path));
        return source is not null ? Open(source, at).Root : throw Missing(path, at);
    }

    private SpecFile Open(ContractSource source, SpecElement at)
    {
        if (byName.TryGetValue(source.Name, out var file))
            return file;
        characters += source.Text.Length;
        if (characters > MaxCharacters)
            throw at.Bad($"The files have more than {MaxCharacters} characters in total. Split the contract.");
        return byName[source.Name] = new SpecFile(source, this, cancellationToken);
    }

    private static ContractInputException Missing(string path, SpecElement at) => at.Bad(IsRemote(path)
        ? $"'{path}' is an address, which isn't read. Put the file beside this one, and refer to it by a relative path."
        : $"The file '{path}' doesn't exist. Correct the path, or add the file.");

    /// <summary>The schema with a plain-name <c>$anchor</c> or <c>$id</c> (OpenAPI 3.1), or null.</summary>
    public SpecElement? Anchor(SpecFile file, string name)
    {
        if (!anchors.TryGetValue(file, out var found))
        {
            found = new Dictionary<string, SpecElement>(StringComparer.Ordinal);
            Collect(file.Root, found);
            anchors[file] = found;
        }

        return found.GetValueOrDefault(name);
    }

    private static bool IsRemote(string path) => path.Contains("://", StringComparison.Ordinal);

    // The recursion is as deep as the document, which SpecLimits limits.
    private static void Collect(SpecElement element, Dictionary<string, SpecElement> found)
    {
        if (element.Text("$anchor") is { } anchor)
            found.TryAdd(anchor, element);
        foreach (var child in element.Entries.Concat(element.Items))
            Collect(child, found);
    }
}
