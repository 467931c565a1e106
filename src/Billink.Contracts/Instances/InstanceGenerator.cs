using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Instances;

/// <summary>
/// Generates values of a schema, mostly at its limits, where versions differ. They have declared properties, and sometimes a property with
/// a name that is in neither version, because the other version could declare any other name.
/// </summary>
/// <param name="views">The views of the schemas.</param>
/// <param name="isRequest">Whether the values are sent in requests.</param>
/// <param name="random">The source of chance.</param>
/// <param name="hints">What another schema says about values.</param>
internal sealed class InstanceGenerator(SchemaViews views, bool isRequest, Random random, GeneratorHints? hints = null)
{
    public const string UnknownName = "x_unknown_to_everybody";

    private const int MostDepth = 7;
    private const int LongestRest = 40;

    /// <summary>Returns a value that is probably valid, or null if none could be generated.</summary>
    public SpecNode? Make(SpecElement schema) => Make(views.Of(schema), 0);

    private SpecNode? Make(SchemaView view, int depth)
    {
        for (var tries = 0; view.Unions.Count > 0 && tries < 8; tries++)
            view = views.Refine(view, [.. view.Unions.Select(union => union.Branches[random.Next(union.Branches.Count)])]);
        view = ChooseCases(view);
        if (view.Enum is { } values)
        {
            var fitting = values.Values.Where(value => (InstanceTypes.Of(value) & view.Types) != SchemaTypes.None).ToList();
            return fitting.Count == 0 ? null : fitting[random.Next(fitting.Count)];
        }

        var types = Enumerable.Range(0, 7)
            .Select(bit => (SchemaTypes)(1 << bit))
            .Where(type => (view.Types & type) != SchemaTypes.None)
            .ToList();
        if (types.Count == 0)
            return null;

        if (hints?.Values.Count > 0 && random.Next(3) == 0)
        {
            var fitting = hints.Values.Where(hint => (InstanceTypes.Of(hint) & view.Types) != SchemaTypes.None).ToList();
            if (fitting.Count > 0)
                return fitting[random.Next(fitting.Count)];
        }

        // Null and whole numbers are chosen less often than texts and other numbers.
        var type = types[random.Next(types.Count)];
        return type switch
        {
            SchemaTypes.Null => SpecScalar.Null,
            SchemaTypes.Boolean => SpecScalar.Of(random.Next(2) == 0),
            SchemaTypes.Integer => MakeNumber(view, isWhole: true),
            SchemaTypes.Fraction => MakeNumber(view, isWhole: false),
            SchemaTypes.String => SpecScalar.Of(TextGenerator.Make(view, random)),
            SchemaTypes.Array => MakeList(view, depth),
            _ => MakeMap(view, depth),
        };
    }

    // For each condition: a value that meets it, one that meets the alternative, or any.
    private SchemaView ChooseCases(SchemaView view)
    {
        var chosen = new List<SpecElement>();
        foreach (var condition in view.Conditions)
        {
            SpecElement?[] parts = random.Next(3) switch { 0 => [condition.If, condition.Then], 1 => [condition.Else], _ => [] };
            chosen.AddRange(parts.OfType<SpecElement>());
        }

        chosen.AddRange(view.DependentSchemas.Where(_ => random.Next(2) == 0).SelectMany(schemas => schemas));
        if (chosen.Count == 0)
            return view;
        var refined = views.Refine(view, chosen);
        for (var tries = 0; refined.Unions.Count > 0 && tries < 4; tries++)
            refined = views.Refine(refined, [.. refined.Unions.Select(union => union.Branches[random.Next(union.Branches.Count)])]);
        return refined;
    }

    private SpecScalar MakeNumber(SchemaView view, bool isWhole)
    {
        var step = view.MultipleOf.Count > 0
            ? view.MultipleOf.Aggregate((one, other) => one * other)
            : isWhole ? 1m
            : random.Next(2) == 0 ? 0.5m
            : 0.01m;
        var (low, high) = (view.Minimum?.Value ?? -Far(view), view.Maximum?.Value ?? Far(view));
        if (view.Minimum is null && view.Maximum is not null)
            low = Math.Min(low, high - 1000);
        if (view.Maximum is null && view.Minimum is not null)
            high = Math.Max(high, low + 1000);
        var first = Math.Ceiling(low / step) * step;
        var last = Math.Floor(high / step) * step;
        if (view.Minimum is { Exclusive: true } && first == low)
            first += step;
        if (view.Maximum is { Exclusive: true } && last == high)
            last -= step;
        var count = Math.Max(0, (last - first) / step);
        var number = random.Next(4) switch
        {
            0 => first,
            1 => last,
            2 => first + (Math.Min(count, random.Next(12)) * step),
            _ => first + (Math.Floor(count * random.Next(1000) / 1000m) * step),
        };
        return SpecScalar.Of(number);
    }

    private decimal Far(SchemaView view) => view.Formats.Contains("int32", StringComparer.Ordinal) ? int.MaxValue
        : random.Next(4) switch { 0 => 5_000_000_000m, 1 when view.Formats.Count == 0 => 20_000_000_000_000_000_000m, _ => 1000 };

    private SpecList MakeList(SchemaView view, int depth)
    {
        var least = (int)(view.MinItems ?? 0);
        var most = (int)Math.Min(view.MaxItems ?? (least + (random.Next(4) == 0 ? 12 : 3)), least + 40);
        if (depth > MostDepth)
            most = least;
        var count = random.Next(3) switch { 0 => least, 1 => most, _ => random.Next(least, Math.Max(least, most) + 1) };
        var items = new List<SpecNode>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < count * 3 && items.Count < count; i++)
        {
            var item = view.Element(items.Count) is { } inner
                ? Make(inner, depth + 1)
                : hints?.Values.Count > 0 && random.Next(2) == 0 ? hints.Values[random.Next(hints.Values.Count)]
                : random.Next(3) switch { 0 => SpecScalar.Of(i), 1 => SpecScalar.Of($"text {i}"), _ => SpecScalar.Of(i % 2 == 0) };
            if (item is not null && (seen.Add(SpecText.Canonical(item)) || !view.UniqueItems))
                items.Add(item);
        }

        foreach (var contains in view.Contains)
            AddContained(contains, depth, items);
        // A duplicate element is a limit case, too.
        if (!view.UniqueItems && items.Count > 0 && items.Count < most && random.Next(2) == 0)
            items.Add(items[^1]);
        return new SpecList(items);
    }

    // As many elements as must be there, or more.
    private void AddContained(SchemaContains contains, int depth, List<SpecNode> items)
    {
        var wanted = (int)Math.Min(random.Next(3) == 0 ? contains.Most ?? contains.Least + 3 : contains.Least, 20);
        for (var i = 0; i < wanted; i++)
        {
            if (Make(views.Of(contains.Schema), depth + 1) is not { } item)
                return;
            if (items.Count > i && random.Next(2) == 0)
                items[items.Count - 1 - i] = item;
            else
                items.Add(item);
        }
    }

    private SpecMap MakeMap(SchemaView view, int depth)
    {
        var entries = new List<KeyValuePair<string, SpecNode>>();
        var all = random.Next(3);
        foreach (var name in view.Names.Union(view.Required, StringComparer.Ordinal))
        {
            var isRequired = view.Required.Contains(name, StringComparer.Ordinal);
            var property = view.Property(name);
            if (property is not null && (isRequest ? property.IsReadOnly : property.IsWriteOnly))
                continue;
            if (!isRequired && (all == 0 || depth > MostDepth || (all == 1 && random.Next(2) == 0)))
                continue;
            var value = property is null ? SpecScalar.Of(true) : depth > MostDepth + 4 ? null : Make(property, depth + 1);
            if (value is not null)
                entries.Add(new(name, value));
        }

        AddUnknown(view, depth, entries);
        AddMatching(view, depth, entries);
        return SpecMap.Of(entries);
    }

    private void AddUnknown(SchemaView view, int depth, List<KeyValuePair<string, SpecNode>> entries)
    {
        var missing = (int)Math.Min(view.MinProperties ?? 0, 50) - entries.Count;
        var isOpen = !view.IsClosed && view.Property(UnknownName) is not { IsNever: true };
        if (!isOpen || depth > MostDepth)
            return;
        var room = (view.MaxProperties ?? 50) - entries.Count;
        var wanted = Math.Max(missing, random.Next(5) == 0 ? 1 : view.Additional is not null ? random.Next(3) : 0);
        if (random.Next(view.MaxProperties is null ? 12 : 3) == 0)
            wanted = (int)Math.Min(room, view.MaxProperties is null ? 12 : 60);
        for (var i = 0; i < Math.Min(wanted, room); i++)
        {
            var value = view.Additional is { } rest
                ? Make(rest, depth + 1)
                : hints?.Values.Count > 0 && random.Next(3) == 0 ? hints.Values[random.Next(hints.Values.Count)]
                : random.Next(3) switch { 0 => SpecScalar.Of(i), 1 => SpecScalar.Of("some text"), _ => SpecScalar.Of(true) };
            var name = UnknownOf(view);
            if (i > 0 && entries.Exists(entry => entry.Key == name))
                name += $"_{i}";
            if (value is not null && entries.TrueForAll(entry => entry.Key != name))
                entries.Add(new(name, value));
        }
    }

    private string UnknownOf(SchemaView view)
    {
        // What undeclared properties may be applies to those that only the other schema declares, too.
        if (view.Additional is not null && hints?.DeclaredNames.Count > 0 && random.Next(3) == 0)
            return hints.DeclaredNames.ElementAt(random.Next(hints.DeclaredNames.Count));
        if (hints?.Names.Count > 0 && random.Next(2) == 0)
            return hints.Names[random.Next(hints.Names.Count)];
        if (view.PropertyNames is { Unions.Count: 0 } names)
            return names.Enum is null ? TextGenerator.Make(names, random) : (Make(names, MostDepth) as SpecScalar)?.Value ?? UnknownName;
        return random.Next(6) switch { 0 => "U7", 1 => "u-7 é", 2 => $"{UnknownName}_{UnknownName}", 3 => "U", _ => UnknownName };
    }

    private void AddMatching(SchemaView view, int depth, List<KeyValuePair<string, SpecNode>> entries)
    {
        foreach (var pattern in view.PatternProperties.Select(group => group.Key))
        {
            if (depth > MostDepth || PatternGenerator.Parse(pattern) is not { } texts)
                continue;
            for (var count = random.Next(3) == 0 ? random.Next(10) : random.Next(2); count > 0; count--)
            {
                // A pattern without an end can go on.
                var rest = new string('o', random.Next(4) == 0 ? random.Next(LongestRest) : random.Next(6)) + random.Next(3);
                var name = texts.Make(random) + (pattern.EndsWith('$') ? "" : rest);
                if (entries.TrueForAll(entry => entry.Key != name)
                    && view.Property(name) is { } property
                    && Make(property, depth + 1) is { } value)
                    entries.Add(new(name, value));
            }
        }
    }
}
