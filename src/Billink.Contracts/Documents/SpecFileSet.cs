namespace Billink.Contracts.Documents;

/// <summary>One version of a contract: its main file and the files that it refers to, each read once.</summary>
internal sealed class SpecFileSet(CancellationToken cancellationToken)
{
    private const int MaxFiles = 1000;

    private readonly Dictionary<string, SpecFile> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<SpecFile, Dictionary<string, SpecElement>> anchors = [];

    public SpecFile OpenMain(ContractSource source) => byName[source.Name] = new SpecFile(source, this, cancellationToken);

    public SpecFile Open(ContractSource from, string path, SpecElement at)
    {
        var source = IsRemote(path) ? null : from.OpenRelative?.Invoke(Uri.UnescapeDataString(path));
        if (source is null)
        {
            throw at.Bad(IsRemote(path)
                ? $"'{path}' is a network address, which isn't read. Put the file beside this one, and refer to it by a relative path."
                : $"The file '{path}' doesn't exist. Correct the path, or add the file.");
        }

        if (!byName.TryGetValue(source.Name, out var file))
        {
            if (byName.Count >= MaxFiles)
                throw at.Bad($"There are more than {MaxFiles} files. Combine some of them.");
            byName[source.Name] = file = new SpecFile(source, this, cancellationToken);
        }

        return file;
    }

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
