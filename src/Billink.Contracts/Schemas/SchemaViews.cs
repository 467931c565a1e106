using System.Globalization;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Schemas;

/// <summary>
/// Creates views of the schemas of one document, one for each set of schemas, so that views can be compared by reference.
/// </summary>
internal sealed class SchemaViews(SchemaReader reader, SchemaIds ids)
{
    /// <summary>Marks the schema of a case.</summary>
    public const string Case = "(case)";

    private readonly Dictionary<SchemaNode, SchemaView> single = [];
    private readonly Dictionary<string, SchemaView> bySet = new(StringComparer.Ordinal);

    private readonly Dictionary<(SchemaView View, string Constraint), SchemaView> assumed = [];
    private SchemaView? any;

    public SchemaReader Reader { get; } = reader;

    public SchemaView Of(SpecElement element)
    {
        var node = Reader.Read(element);
        if (!single.TryGetValue(node, out var view))
            single[node] = view = Of([node], allowsNull: false);
        return view;
    }

    /// <summary>The view of values that match all schemas.</summary>
    public SchemaView OfAll(IEnumerable<SpecElement> elements)
    {
        var list = elements.ToList();
        return list.Count == 1 ? Of(list[0]) : Of(list.Select(Reader.Read), allowsNull: false);
    }

    /// <summary>The view of values that match a view without its unions, and some other schemas.</summary>
    public SchemaView Refine(SchemaView view, IEnumerable<SpecElement> elements) =>
        Of(view.Nodes.Concat(elements.Select(Reader.Read)), view.AllowsNull, view.Nodes);

    /// <summary>The view of those values of a view that also meet a constraint, which no file has.</summary>
    /// <param name="view">A view without unions.</param>
    /// <param name="constraint">The keywords of the constraint.</param>
    public SchemaView Assume(SchemaView view, SpecMap constraint)
    {
        var key = (view, SpecText.Canonical(constraint));
        if (!assumed.TryGetValue(key, out var result))
        {
            var isNullKept = constraint["type"] is null or SpecScalar { Value: "null" };
            assumed[key] = result = Of(
                view.Nodes.Append(Reader.Read(Synthetic(view, "", constraint))), view.AllowsNull && isNullKept, view.Nodes);
        }

        return result;
    }

    /// <summary>The view of those values of a view for which a condition holds, with what it requires.</summary>
    /// <param name="view">The view.</param>
    /// <param name="constraint">The condition; empty if it is among the other schemas.</param>
    /// <param name="elements">The other schemas that the values match.</param>
    public SchemaView AssumeCase(SchemaView view, SpecMap constraint, IEnumerable<SpecElement> elements) =>
        Refine(view, [Synthetic(view, Case, constraint), .. elements]);

    /// <summary>The view of any value.</summary>
    public SchemaView Any(SchemaView near) => any ??= Of(Synthetic(near, "", SpecScalar.True));

    private static SpecElement Synthetic(SchemaView near, string segment, SpecNode node) =>
        new(near.Main.Element.File, null, segment, node, 1, 1);

    /// <summary>The view of the values of a view without unions, but not null.</summary>
    public SchemaView WithoutNull(SchemaView view) => Of(view.Nodes, allowsNull: false, view.Nodes);

    /// <summary>The view of null.</summary>
    public SchemaView Null(SchemaView near) => Of(Synthetic(near, "", SpecMap.Of([new("type", SpecScalar.Of("null"))])));

    /// <summary>Whether a branch of a union is null.</summary>
    public bool HasNullBranch(SchemaView view) => view.Unions.Any(union => union.Branches.Any(branch => IsNull(Reader.Read(branch))));

    /// <summary>A view without its unions.</summary>
    public SchemaView WithoutUnions(SchemaView view) => view.Unions.Count == 0 ? view : Of(view.Nodes, view.AllowsNull, view.Nodes);

    private SchemaView Of(IEnumerable<SchemaNode> roots, bool allowsNull, IReadOnlyCollection<SchemaNode>? settled = null)
    {
        // A branch of the settled schemas' unions is already chosen, or the unions don't count.
        var nodes = new List<SchemaNode>();
        var unions = new List<SchemaUnion>();
        var seen = new HashSet<SchemaNode>(settled ?? []);
        nodes.AddRange(settled ?? []);
        foreach (var root in roots)
            Expand(root, nodes, unions, seen, ref allowsNull);
        var key = string.Join(',', nodes.Select(node => node.Id).Order().Select(id => id.ToString(CultureInfo.InvariantCulture)))
            + (allowsNull ? "?" : "") + "|" + string.Join(
                ',', unions.Select(union => union.Owner.Id.ToString(CultureInfo.InvariantCulture) + union.Keyword));
        if (!bySet.TryGetValue(key, out var view))
            bySet[key] = view = new SchemaView(this, ids.Next(), nodes, unions, allowsNull);
        return view;
    }

    private void Expand(SchemaNode node, List<SchemaNode> nodes, List<SchemaUnion> unions, HashSet<SchemaNode> seen, ref bool allowsNull)
    {
        if (!seen.Add(node))
            return;
        // Null is allowed only if the keywords around the union allow it.
        allowsNull |= node.IsNullableWrapper && nodes.TrueForAll(other => (other.Types & SchemaTypes.Null) != SchemaTypes.None);
        nodes.Add(node);
        foreach (var part in node.AllOf)
            Expand(Reader.Read(part), nodes, unions, seen, ref allowsNull);
        foreach (var (isOneOf, branches) in new[] { (true, node.OneOf), (false, node.AnyOf) })
        {
            if (branches.Count == 0)
                continue;
            var real = branches.Where(branch => !IsNull(Reader.Read(branch))).ToList();
            // Null fits two branches of oneOf if both are null.
            if (real.Count > 1 || (isOneOf && branches.Count - real.Count > 1))
            {
                unions.Add(new SchemaUnion(node, isOneOf, branches));
                continue;
            }

            // A union with one branch is that branch; with null, it is the branch or null.
            allowsNull |= real.Count < branches.Count
                && real.Count == 1
                && nodes.TrueForAll(other => (other.Types & SchemaTypes.Null) != SchemaTypes.None);
            Expand(Reader.Read(real.Count == 1 ? real[0] : branches[0]), nodes, unions, seen, ref allowsNull);
        }
    }

    private static bool IsNull(SchemaNode node) => node.Types == SchemaTypes.Null && !node.IsUnion && node.AllOf.Count == 0;
}
