using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>
/// Finds operations and components whose text, with everything that they refer to, is the same in both documents. They need no comparison.
/// Most of a contract doesn't change from one version to the next.
/// </summary>
internal sealed class UnchangedParts
{
    // The parts of a path that apply to all its operations.
    private static readonly string[] SharedKeys = ["parameters", "servers"];

    private readonly HashSet<string> changed = new(StringComparer.Ordinal);
    private readonly HashSet<string> known = [];
    private readonly bool isAnyPossible;

    // The same reference has another target in another file.
    private readonly SpecFile oldFile;
    private readonly SpecFile newFile;

    public UnchangedParts(OpenApiSpec oldSpec, OpenApiSpec newSpec)
    {
        (oldFile, newFile) = (oldSpec.File, newSpec.File);
        var (oldRoot, newRoot) = (oldSpec.Root.Map!, newSpec.Root.Map!);
        isAnyPossible = oldSpec.Is31 == newSpec.Is31 && SpecEquality.AreEqual(oldRoot["security"], newRoot["security"]);
        if (!isAnyPossible)
            return;
        var (oldComponents, newComponents) = (Components(oldRoot), Components(newRoot));
        var users = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var open = new Stack<string>();
        var (oldSubtypes, newSubtypes) = (new Subtypes(oldRoot), new Subtypes(newRoot));
        foreach (var (name, node) in oldComponents)
        {
            if (!newComponents.TryGetValue(name, out var other) || !SpecEquality.AreEqual(node, other))
                open.Push(name);
            foreach (var reference in SpecEquality.References(node).Concat(oldSubtypes.Of(name)).Concat(newSubtypes.Of(name)))
                (users.TryGetValue(reference, out var list) ? list : users[reference] = []).Add(name);
        }

        // The target of a reference into another file is unknown here, so the reference counts as changed.
        known = [.. oldComponents.Keys];
        foreach (var reference in users.Keys.Where(reference => !known.Contains(reference)))
            open.Push(reference);

        // A part that refers to a changed part has changed, too.
        while (open.TryPop(out var name))
        {
            if (changed.Add(name) && users.TryGetValue(name, out var list))
                list.ForEach(open.Push);
        }
    }

    public bool Contains(OpenApiOperation before, OpenApiOperation now) =>
        isAnyPossible
        && before.Name == now.Name
        && ReferenceEquals(before.Element.File, oldFile)
        && ReferenceEquals(now.Element.File, newFile)
        && SpecEquality.AreEqual(before.Element.Node, now.Element.Node)
        && Array.TrueForAll(SharedKeys, key => SpecEquality.AreEqual(before.PathItem.Map?[key], now.PathItem.Map?[key]))
        && AreUnchanged(before.Element.Node)
        && (before.PathItem.Map?["parameters"] is not { } parameters || AreUnchanged(parameters));

    /// <summary>Whether both documents have a component, and it is the same with everything that it refers to.</summary>
    /// <param name="reference">The reference to the component: <c>#/components/schemas/Order</c>.</param>
    public bool Contains(string reference) => known.Contains(reference) && !changed.Contains(reference);

    private bool AreUnchanged(SpecNode node) => SpecEquality.References(node).All(Contains);

    private static Dictionary<string, SpecNode> Components(SpecMap root)
    {
        var components = new Dictionary<string, SpecNode>(StringComparer.Ordinal);
        foreach (var section in (root["components"] as SpecMap)?.Entries ?? [])
        {
            foreach (var entry in (section.Value as SpecMap)?.Entries ?? [])
                components[$"#/components/{section.Key}/{entry.Key}"] = entry.Value;
        }

        return components;
    }
}
