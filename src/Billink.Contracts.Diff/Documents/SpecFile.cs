namespace Billink.Contracts.Diff.Documents;

/// <summary>A file that was read, and those that it refers to.</summary>
internal sealed class SpecFile
{
    private readonly ContractSource source;
    private readonly SpecFileSet files;
    private readonly Dictionary<string, SpecPlace> resolved = new(StringComparer.Ordinal);

    public SpecFile(ContractSource source, SpecFileSet files, CancellationToken cancellationToken)
    {
        this.source = source;
        this.files = files;
        var node = SpecReader.Read(source, cancellationToken);
        Root = new SpecPlace(this, null, "", node, node.Line, node.Column);
    }

    public string Name => source.Name;

    public SpecPlace Root { get; }

    /// <summary>Where a reference leads.</summary>
    /// <param name="reference">As in <c>#/components/schemas/Pet</c> or <c>common.yaml#/Pet</c>.</param>
    /// <param name="at">Where it stands, for messages.</param>
    /// <exception cref="ContractInputException">It leads nowhere.</exception>
    public SpecPlace Resolve(string reference, SpecPlace at)
    {
        if (resolved.TryGetValue(reference, out var place))
            return place;
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? reference : reference[..hash];
        var fragment = hash < 0 ? "" : reference[(hash + 1)..];
        var target = path.Length == 0 ? Root : files.Open(source, path, at).Root;
        if (fragment.Length > 0 && fragment[0] != '/')
            target = files.Anchor(target.File, fragment) ?? throw at.Bad($"'{reference}' refers to nothing. Write a JSON pointer such as #/components/schemas/Pet.");
        foreach (var part in fragment.StartsWith('/') ? fragment[1..].Split('/') : [])
        {
            var key = Uri.UnescapeDataString(part).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            target = Step(target, key) ?? throw at.Bad($"'{reference}' refers to nothing: there is no '{key}'. Correct the reference, or add what it means.");
        }

        resolved.Add(reference, target);
        return target;
    }

    private static SpecPlace? Step(SpecPlace place, string key)
    {
        // A pointer may lead through another reference.
        if (place.Get(key) is null && place.Text("$ref") is not null)
            place = place.Follow();
        return place.Get(key) ?? (int.TryParse(key, System.Globalization.CultureInfo.InvariantCulture, out var index) ? place.Item(index) : null);
    }
}
