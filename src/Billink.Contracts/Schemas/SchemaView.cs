using Billink.Contracts.Documents;

namespace Billink.Contracts.Schemas;

/// <summary>The combination of several schemas: a schema merged with its <c>allOf</c>.</summary>
internal sealed class SchemaView
{
    private readonly SchemaViews views;
    private readonly Dictionary<string, SchemaView> properties = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyCollection<string>> names;
    private readonly Lazy<List<(SpecElement Keyword, SchemaNode Owner, List<SchemaNode> Others)>> unevaluated;
    private SchemaView? items;
    private SchemaView? additional;

    public SchemaView(SchemaViews views, int id, IReadOnlyList<SchemaNode> nodes, IReadOnlyList<SchemaUnion> unions, bool allowsNull)
    {
        this.views = views;
        Id = id;
        Nodes = nodes;
        AllowsNull = allowsNull;
        Enum = EnumOf(nodes);
        (Enum, Unions) = FoldEnums(Enum, unions);
        var steps = nodes.Select(node => node.MultipleOf).OfType<decimal>().ToList();

        // A number in whole steps is an integer.
        var possible = steps.Exists(step => step == Math.Truncate(step)) ? SchemaTypes.All & ~SchemaTypes.Fraction : SchemaTypes.All;
        WrittenTypes = nodes.Aggregate(possible, (all, node) => node.IsNever ? SchemaTypes.None : all & node.Types) | (
            allowsNull ? SchemaTypes.Null : SchemaTypes.None);
        Types = Enum is null
            ? WrittenTypes
            : WrittenTypes & Enum.Values.Aggregate(NullOf(allowsNull), (all, value) => all | InstanceTypes.Of(value));
        names = new Lazy<IReadOnlyCollection<string>>(() =>
            nodes.Count == 1
                ? [.. nodes[0].Properties.Keys]
                : nodes.SelectMany(node => node.Properties.Keys).ToHashSet(StringComparer.Ordinal));
        unevaluated = new Lazy<List<(SpecElement Keyword, SchemaNode Owner, List<SchemaNode> Others)>>(() => [.. Unevaluated()]);
        Minimum = Strictest(nodes.Select(node => node.Minimum), isMinimum: true);
        Maximum = Strictest(nodes.Select(node => node.Maximum), isMinimum: false);
        if ((Types & SchemaTypes.Fraction) == SchemaTypes.None)
            (Minimum, Maximum) = (Whole(Minimum, isMinimum: true), Whole(Maximum, isMinimum: false));
        MultipleOf = [.. steps.Where(value => value != 1 || (Types & SchemaTypes.Fraction) != SchemaTypes.None).Distinct().Order()];
        Required = RequiredOf(nodes, also: null);
    }

    public int Id { get; }

    public IReadOnlyList<SchemaNode> Nodes { get; }

    /// <summary>The schema that findings point at.</summary>
    public SchemaNode Main => Nodes[0];

    /// <summary>Whether this is a union with null.</summary>
    public bool AllowsNull { get; }

    /// <summary>The types of <c>type</c>.</summary>
    public SchemaTypes WrittenTypes { get; }

    /// <summary>The possible types: the written types, reduced to those of the enumeration's values.</summary>
    public SchemaTypes Types { get; }

    public IReadOnlyDictionary<string, SpecNode>? Enum { get; }

    public IReadOnlyList<SchemaUnion> Unions { get; }

    public Bound? Minimum { get; }

    public Bound? Maximum { get; }

    public IReadOnlyList<decimal> MultipleOf { get; }

    public decimal? MinLength => Nodes.Max(node => node.MinLength);

    public decimal? MaxLength => Nodes.Min(node => node.MaxLength);

    public IReadOnlyList<string> Patterns => Distinct(node => node.Pattern);

    public IReadOnlyList<string> Formats => Distinct(node => node.Format);

    public decimal? MinItems => Nodes.Max(node => node.MinItems);

    public decimal? MaxItems => Nodes.Min(node => node.MaxItems);

    public bool UniqueItems => Nodes.Any(node => node.UniqueItems);

    public IEnumerable<SchemaContains> Contains => Nodes.Select(node => node.Contains).OfType<SchemaContains>();

    public decimal? MinProperties => Nodes.Max(node => node.MinProperties);

    public decimal? MaxProperties => Nodes.Min(node => node.MaxProperties);

    /// <summary>The required properties, and those that these require.</summary>
    public IReadOnlyList<string> Required { get; }

    public IEnumerable<(string If, string Then)> DependentRequired => Nodes.SelectMany(Dependencies).Distinct();

    /// <summary>The properties that are required if a property is present.</summary>
    public IReadOnlyList<string> RequiredWith(string property) => RequiredOf(Nodes, property);

    /// <summary>The number of elements of an array that have schemas of their own.</summary>
    public int PrefixCount => Nodes.Max(node => node.PrefixItems.Count);

    public IReadOnlyCollection<string> Names => names.Value;

    public IEnumerable<SpecElement> Nots => Nodes.Select(node => node.Not).OfType<SpecElement>();

    /// <summary>The conditions. Of a case of a condition: those that are nested in it.</summary>
    public IEnumerable<SchemaCondition> Conditions =>
        NewInCase.Select(node => node.Condition).OfType<SchemaCondition>().Where(condition => !IsDependency(condition));

    /// <summary>
    /// The schemas that the whole object must match if it has a property. Of a case of a condition: those that are nested in it.
    /// </summary>
    public ILookup<string, SpecElement> DependentSchemas => NewInCase.SelectMany(node => node.DependentSchemas)
        .Where(entry => !IsRequiredOnly(entry.Value))
        .ToLookup(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    /// <summary>The schemas of <c>patternProperties</c>, by pattern.</summary>
    public ILookup<string, SpecElement> PatternProperties => Nodes.SelectMany(node => node.PatternProperties)
        .ToLookup(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    /// <summary>Whether what is allowed depends on what other keywords apply to.</summary>
    public bool HasUnevaluated => Nodes.Any(node => node.UnevaluatedProperties is not null || node.UnevaluatedItems is not null);

    /// <summary>Whether the object has declared properties only.</summary>
    public bool IsClosed => Nodes.Any(node => node.IsClosed)
        || unevaluated.Value.Any(rest => rest.Keyword.Node is SpecScalar && views.Of(rest.Keyword).IsNever && !rest.Others.Exists(HasRest));

    public bool IsReadOnly => Nodes.Any(node => node.ReadOnly);

    public bool IsWriteOnly => Nodes.Any(node => node.WriteOnly);

    public bool IsDeprecated => Nodes.Any(node => node.Deprecated);

    public bool IsNever => Types == SchemaTypes.None;

    public SpecNode? Default => Nodes.Select(node => node.Default).FirstOrDefault(value => value is not null);

    public SchemaDiscriminator? Discriminator => Nodes.Select(node => node.Discriminator).FirstOrDefault(value => value is not null);

    /// <summary>The schema of the names of properties; null if there is none.</summary>
    public SchemaView? PropertyNames
    {
        get
        {
            var elements = Nodes.Select(node => node.PropertyNames).OfType<SpecElement>().ToList();
            return elements.Count == 0 ? null : views.OfAll(elements);
        }
    }

    /// <summary>The schema of the elements of an array; null if there is none.</summary>
    public SchemaView? Items
    {
        get
        {
            var elements = Nodes.Select(node => node.Items).OfType<SpecElement>().Concat(UnevaluatedItems(int.MaxValue)).ToList();
            return elements.Count == 0 ? null : items ??= views.OfAll(elements);
        }
    }

    /// <summary>The schema of one element of an array; null if there is none.</summary>
    public SchemaView? Element(int index)
    {
        var elements = Nodes.Select(node => index < node.PrefixItems.Count ? node.PrefixItems[index] : node.Items)
            .OfType<SpecElement>()
            .Concat(UnevaluatedItems(index))
            .ToList();
        return elements.Count == 0 ? null : views.OfAll(elements);
    }

    /// <summary>The schema of undeclared members; null if there is none, or if any value is allowed.</summary>
    public SchemaView? Additional
    {
        get
        {
            var elements = Nodes.Select(node => node.AdditionalProperties)
                .Concat(unevaluated.Value.Where(rest => !rest.Others.Exists(HasRest)).Select(rest => rest.Keyword))
                .OfType<SpecElement>().Where(IsSchema).ToList();
            return elements.Count == 0 ? null : additional ??= views.OfAll(elements);
        }
    }

    /// <summary>The schema of a member; null if there is none.</summary>
    public SchemaView? Property(string name)
    {
        if (properties.TryGetValue(name, out var view))
            return view;
        var elements = Nodes.SelectMany(node => Elements(node, name)).ToList();
        elements.AddRange(
            unevaluated.Value.Where(
                rest => !rest.Others.Exists(HasRest)
                    && !rest.Others.Append(rest.Owner).Any(node => Elements(node, name).Any())
                    && views.Of(rest.Keyword).IsLimited)
                .Select(rest => rest.Keyword));
        return elements.Count == 0 ? null : properties[name] = views.OfAll(elements);
    }

    /// <summary>The view of a branch of one of its unions, without the keywords around it.</summary>
    public SchemaView ViewOf(SpecElement branch) => views.Of(branch);

    public bool IsDeclared(string name) => Nodes.Any(node => node.Properties.ContainsKey(name));

    /// <summary>The element of a member for reports; null for an undeclared member.</summary>
    public SpecElement? ElementOf(string name) =>
        Nodes.Select(node => node.Properties.GetValueOrDefault(name)).FirstOrDefault(element => element is not null);

    // The schemas that the innermost case adds, or all schemas if this is no case.
    private IEnumerable<SchemaNode> NewInCase
    {
        get
        {
            var start = Nodes.Count;
            while (start > 0 && Nodes[start - 1].Element.Segment != SchemaViews.Case)
                start--;
            return start == 0 ? Nodes : Nodes.Skip(start);
        }
    }

    private static IEnumerable<SpecElement> Elements(SchemaNode node, string name)
    {
        if (node.Properties.TryGetValue(name, out var declared))
            yield return declared;
        var matched = false;
        foreach (var (pattern, element) in node.PatternProperties)
        {
            if (EcmaPatterns.IsMatch(EcmaPatterns.Compile(pattern), name) != true)
                continue;
            matched = true;
            yield return element;
        }

        if (declared is null && !matched && node.AdditionalProperties is { } rest && (IsSchema(rest) || node.IsClosed))
            yield return rest;
    }

    /// <summary>Whether a schema rules any value out, by what is written in it.</summary>
    public bool IsLimited => Nodes.Any(node => node.IsNever || IsSchema(node.Element));

    // The keyword unevaluatedProperties applies to what the schema itself, and the parts that it has in this view, don't apply to.
    private IEnumerable<(SpecElement Keyword, SchemaNode Owner, List<SchemaNode> Others)> Unevaluated() =>
        Nodes.Where(node => node.UnevaluatedProperties is not null && node.AdditionalProperties is null)
            .Select(owner => (owner.UnevaluatedProperties!, owner, Subtree(owner).FindAll(node => node != owner)));

    private List<SchemaNode> Subtree(SchemaNode owner)
    {
        var found = new HashSet<SchemaNode>();
        var open = new Stack<SchemaNode>([owner]);
        while (open.TryPop(out var node))
        {
            // A union with one branch is in the view, too.
            if (!found.Add(node))
                continue;
            SpecElement?[] others = [node.Condition?.If, node.Condition?.Then, node.Condition?.Else];
            foreach (
                var part in node.AllOf.Concat(node.OneOf).Concat(node.AnyOf).Concat(node.DependentSchemas.Values)
                    .Concat(others.OfType<SpecElement>()))
                open.Push(views.Reader.Read(part));
        }

        return [.. Nodes.Where(found.Contains)];
    }

    private IEnumerable<SpecElement> UnevaluatedItems(int index) => Nodes
        .Where(node => node.UnevaluatedItems is not null)
        .Where(owner => !Subtree(owner).Exists(
            node => node.Items is not null || (node.Contains is not null && node != owner) || index < node.PrefixItems.Count))
        .Select(owner => owner.UnevaluatedOrContained!);

    private static bool HasRest(SchemaNode node) => (node.AdditionalProperties ?? node.UnevaluatedProperties) is not null;

    // An empty schema is equivalent to true.
    private static bool IsSchema(SpecElement element) => element.Node is SpecMap { Entries.Count: > 0 };

    private IReadOnlyList<string> RequiredOf(IReadOnlyList<SchemaNode> nodes, string? also)
    {
        if (nodes is [{ DependentRequired.Count: 0, DependentSchemas.Count: 0, Condition: null } only] && also is null)
            return only.Required;
        var dependencies = nodes.SelectMany(Dependencies).ToLookup(pair => pair.If, pair => pair.Then, StringComparer.Ordinal);
        string[] present = also is null ? [] : [also];
        var required = present.Concat(nodes.SelectMany(node => node.Required)).Distinct(StringComparer.Ordinal).ToList();
        for (var i = 0; i < required.Count; i++)
            required.AddRange(dependencies[required[i]].Except(required, StringComparer.Ordinal).ToList());
        return required;
    }

    // There are three ways to say that a property requires another one.
    private IEnumerable<(string If, string Then)> Dependencies(SchemaNode node)
    {
        var schemas = node.DependentSchemas.Where(entry => IsRequiredOnly(entry.Value))
            .SelectMany(entry => RequiredBy(entry.Value), (entry, name) => (entry.Key, name));
        var condition = node.Condition is { } rule && IsDependency(rule)
            ? RequiredBy(rule.Then!).Select(name => (RequiredBy(rule.If)[0], name))
            : [];
        return node.DependentRequired.Concat(schemas).Concat(condition);
    }

    private IReadOnlyList<string> RequiredBy(SpecElement element) => views.Reader.Read(element).Required;

    private bool IsDependency(SchemaCondition condition) => condition is { Then: { } consequence, Else: null }
        && IsRequiredOnly(condition.If)
        && RequiredBy(condition.If).Count == 1
        && IsRequiredOnly(consequence);

    private bool IsRequiredOnly(SpecElement element) => views.Reader.Read(element).Element.Map is { Entries.Count: > 0 } map
        && map.Entries.All(entry => entry.Key is "required" or "title" or "description" or "$comment");

    private static Dictionary<string, SpecNode>? EnumOf(IReadOnlyList<SchemaNode> nodes)
    {
        Dictionary<string, SpecNode>? values = null;
        foreach (var list in nodes.Select(node => node.Enum).OfType<IReadOnlyDictionary<string, SpecNode>>())
        {
            values = values is null
                ? new Dictionary<string, SpecNode>(list, StringComparer.Ordinal)
                : values.Where(value => list.ContainsKey(value.Key)).ToDictionary(StringComparer.Ordinal);
        }

        return values;
    }

    // A union of constants only is an enumeration.
    private (IReadOnlyDictionary<string, SpecNode>? Values, IReadOnlyList<SchemaUnion> Unions) FoldEnums(
        IReadOnlyDictionary<string, SpecNode>? values, IReadOnlyList<SchemaUnion> unions)
    {
        if (unions.Count == 0)
            return (values, unions);
        var rest = new List<SchemaUnion>();
        foreach (var union in unions)
        {
            var branches = union.Branches.Select(views.Reader.Read).ToList();
            if (!branches.TrueForAll(branch => branch.Enum is not null && branch.AllOf.Count == 0 && !branch.IsUnion && branch.Not is null))
            {
                rest.Add(union);
                continue;
            }

            var listed = branches.SelectMany(
                branch => branch.Enum!.Where(value => (InstanceTypes.Of(value.Value) & branch.Types) != SchemaTypes.None)).ToList();
            var all = listed.DistinctBy(value => value.Key, StringComparer.Ordinal).ToList();

            // A value of two branches of oneOf isn't valid, so the branches are looked at one by one.
            if (union.IsOneOf && all.Count < listed.Count)
            {
                rest.Add(union);
                continue;
            }

            values = (values is null ? all : all.Where(value => values.ContainsKey(value.Key))).ToDictionary(StringComparer.Ordinal);
        }

        return (values, rest);
    }

    private static SchemaTypes NullOf(bool allowsNull) => allowsNull ? SchemaTypes.Null : SchemaTypes.None;

    private static Bound? Strictest(IEnumerable<Bound?> bounds, bool isMinimum)
    {
        Bound? strictest = null;
        foreach (var bound in bounds)
        {
            if (bound is { } next && (strictest is not { } now || IsStricter(next, now, isMinimum)))
                strictest = next;
        }

        return strictest;
    }

    /// <summary>Whether one limit is stricter than another.</summary>
    public static bool IsStricter(Bound one, Bound other, bool isMinimum) => one.Value == other.Value
        ? one.Exclusive && !other.Exclusive
        : isMinimum ? one.Value > other.Value : one.Value < other.Value;

    // For whole numbers, more than 0 means at least 1.
    private static Bound? Whole(Bound? bound, bool isMinimum)
    {
        if (bound is not { } limit)
            return null;
        if (isMinimum)
            return new Bound(limit.Exclusive ? Math.Floor(limit.Value) + 1 : Math.Ceiling(limit.Value), false);
        return new Bound(limit.Exclusive ? Math.Ceiling(limit.Value) - 1 : Math.Floor(limit.Value), false);
    }

    private string[] Distinct(Func<SchemaNode, string?> select) =>
        [.. Nodes.Select(select).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
