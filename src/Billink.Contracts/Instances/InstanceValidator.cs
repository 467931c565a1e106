using System.Text.RegularExpressions;
using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Instances;

/// <summary>
/// Validates values directly by the schemas as they are written. It shares only the parser with the comparison, so that each can check
/// the other.
/// </summary>
internal sealed class InstanceValidator(SchemaReader reader, bool isRequest)
{
    private const int MostSteps = 200_000;

    // A schema may refer to itself for the same value.
    private const int MostDepth = 500;

    private readonly Dictionary<string, Regex?> expressions = new(StringComparer.Ordinal);
    private readonly Dictionary<SchemaNode, HashSet<string>> hiddenNames = [];
    private int steps;
    private int depth;

    /// <summary>Returns why a value is invalid, or null if it is valid.</summary>
    public string? Explain(SpecElement schema, SpecNode value) => Find(schema, value)?.ToString();

    /// <summary>Returns the first problem of a value, or null if it is valid.</summary>
    public InstanceProblem? Find(SpecElement schema, SpecNode value)
    {
        (steps, depth) = (0, 0);
        return Check(reader.Read(schema), value, InstancePath.Root);
    }

    private InstanceProblem? Check(SchemaNode schema, SpecNode value, InstancePath path) => Check(schema, value, path, []);

    private InstanceProblem? Check(SchemaNode schema, SpecNode value, InstancePath path, HashSet<string> hidden)
    {
        if (++steps > MostSteps || depth > MostDepth)
            return null;
        depth++;
        var problem = CheckKeywords(schema, value, path, hidden);
        depth--;
        return problem;
    }

    // Properties that another part of the schema hides are hidden here, too.
    private InstanceProblem? CheckKeywords(SchemaNode schema, SpecNode value, InstancePath path, HashSet<string> hidden)
    {
        if (schema.IsNever)
            return new InstanceProblem(path, "is not allowed");
        if (schema.IsNullableWrapper && value is SpecScalar { Kind: SpecKind.Null })
            return null;
        if (value is SpecMap)
            hidden = WithHidden(hidden, schema);
        foreach (var part in schema.AllOf)
        {
            if (Check(reader.Read(part), value, path, hidden) is { } problem)
                return problem;
        }

        var type = InstanceTypes.Of(value);
        if ((schema.Types & type) == SchemaTypes.None)
            return new InstanceProblem(path, $"is {SchemaTypeNames.Of(type)}, not {SchemaTypeNames.Of(schema.Types)}");
        if (schema.Enum is { } values && !values.ContainsKey(SpecText.Canonical(value)))
            return new InstanceProblem(path, "is none of the listed values");
        return CheckUnions(schema, value, path, hidden) ?? CheckCondition(schema, value, path, hidden) ?? value switch
        {
            SpecScalar scalar => CheckScalar(schema, scalar, path),
            SpecList list => CheckList(schema, list, path),
            SpecMap map => CheckMap(schema, map, path, hidden),
            _ => null,
        };
    }

    private InstanceProblem? CheckUnions(SchemaNode schema, SpecNode value, InstancePath path, HashSet<string> hidden)
    {
        // What is wrong with the only branch says more.
        foreach (var only in new[] { schema.AnyOf, schema.OneOf }.Where(branches => branches.Count == 1))
        {
            if (Check(reader.Read(only[0]), value, path, hidden) is { } problem)
                return problem;
        }

        if (schema.AnyOf.Count > 0 && !schema.AnyOf.Any(branch => Fits(branch, value, hidden)))
            return new InstanceProblem(path, "fits no branch of anyOf");
        if (schema.OneOf.Count > 0)
        {
            var count = schema.OneOf.Count(branch => Fits(branch, value, hidden));
            if (count == 0)
                return new InstanceProblem(path, "fits no branch of oneOf");
            if (count > 1)
                return new InstanceProblem(path, $"fits {count} branches of oneOf");
        }

        return schema.Not is { } not && Fits(not, value, []) ? new InstanceProblem(path, "is excluded") : null;
    }

    private InstanceProblem? CheckCondition(SchemaNode schema, SpecNode value, InstancePath path, HashSet<string> hidden)
    {
        if (schema.Condition is { } condition
            && (Fits(condition.If, value, []) ? condition.Then : condition.Else) is { } consequence
            && Check(reader.Read(consequence), value, path, hidden) is { } problem)
            return problem;
        foreach (var (name, dependent) in schema.DependentSchemas)
        {
            if ((value as SpecMap)?[name] is not null && Check(reader.Read(dependent), value, path, hidden) is { } mismatch)
                return mismatch;
        }

        return null;
    }

    private bool Fits(SpecElement schema, SpecNode value) => Fits(schema, value, []);

    private bool Fits(SpecElement schema, SpecNode value, HashSet<string> hidden) =>
        Check(reader.Read(schema), value, InstancePath.Root, hidden) is null;

    private InstanceProblem? CheckScalar(SchemaNode schema, SpecScalar value, InstancePath path)
    {
        if (value.Number is { } number)
        {
            if (schema.Minimum is { } least && (number < least.Value || (least.Exclusive && number == least.Value)))
                return new InstanceProblem(path, $"is less than {least}");
            if (schema.Maximum is { } most && (number > most.Value || (most.Exclusive && number == most.Value)))
                return new InstanceProblem(path, $"is more than {most}");
            if (schema.MultipleOf is { } step && number % step != 0)
                return new InstanceProblem(path, $"is no multiple of {step}");
        }
        else if (value.Kind == SpecKind.Text)
        {
            var length = TextLength.Of(value.Value);
            if (length < schema.MinLength)
                return new InstanceProblem(path, $"is shorter than {schema.MinLength}");
            if (length > schema.MaxLength)
                return new InstanceProblem(path, $"is longer than {schema.MaxLength}");
            if (schema.Pattern is { } pattern && EcmaPatterns.IsMatch(Expression(pattern), value.Value) == false)
                return new InstanceProblem(path, $"does not match {pattern}");
        }

        return schema.Format is { } format && Formats.IsKnown(format) && !Formats.IsMatch(format, value)
            ? new InstanceProblem(path, $"is no {format}")
            : null;
    }

    private InstanceProblem? CheckList(SchemaNode schema, SpecList list, InstancePath path)
    {
        if (list.Items.Count < schema.MinItems)
            return new InstanceProblem(path, $"has fewer than {schema.MinItems} elements");
        if (list.Items.Count > schema.MaxItems)
            return new InstanceProblem(path, $"has more than {schema.MaxItems} elements");
        if (schema.UniqueItems && list.Items.Select(SpecText.Canonical).Distinct(StringComparer.Ordinal).Count() < list.Items.Count)
            return new InstanceProblem(path, "has an element twice");
        for (var index = 0; index < list.Items.Count; index++)
        {
            var element = index < schema.PrefixItems.Count ? schema.PrefixItems[index] : schema.Items;
            if (element is not null && Check(reader.Read(element), list.Items[index], path.Element(index)) is { } problem)
                return problem;
        }

        if (schema.Contains is { } contains)
        {
            var count = list.Items.Count(item => Fits(contains.Schema, item));
            if (count < contains.Least)
                return new InstanceProblem(path, $"has fewer than {contains.Least} elements that it must contain");
            if (count > contains.Most)
                return new InstanceProblem(path, $"has more than {contains.Most} elements that it must contain");
        }

        if (schema.UnevaluatedItems is not { } rest)
            return null;
        var evaluated = new EvaluatedParts(reader, Fits).ItemsOf(schema, list);
        return Enumerable.Range(0, list.Items.Count)
            .Where(index => !evaluated.Contains(index))
            .Select(index => Check(reader.Read(rest), list.Items[index], path.Element(index)))
            .FirstOrDefault(problem => problem is not null);
    }

    private InstanceProblem? CheckMap(SchemaNode schema, SpecMap map, InstancePath path, HashSet<string> hidden)
    {
        var missing = schema.Required.FirstOrDefault(name => map[name] is null && !hidden.Contains(name));
        if (missing is not null)
            return new InstanceProblem(path, $"has no {missing}");
        var (present, absent) = schema.DependentRequired.FirstOrDefault(pair => map[pair.If] is not null && map[pair.Then] is null);
        if (absent is not null)
            return new InstanceProblem(path, $"has {present} without {absent}");
        if (map.Entries.Count < schema.MinProperties)
            return new InstanceProblem(path, $"has fewer than {schema.MinProperties} properties");
        if (map.Entries.Count > schema.MaxProperties)
            return new InstanceProblem(path, $"has more than {schema.MaxProperties} properties");
        foreach (var entry in map.Entries)
        {
            var inside = path.Member(entry.Key);
            if (schema.PropertyNames is { } names && !Fits(names, SpecScalar.Of(entry.Key)))
                return new InstanceProblem(inside, "has a name that is not allowed");
            var isKnown = schema.Properties.TryGetValue(entry.Key, out var declared);
            if (isKnown && !IsHidden(declared!) && Check(reader.Read(declared!), entry.Value, inside) is { } problem)
                return problem;
            foreach (var (pattern, element) in schema.PatternProperties)
            {
                if (EcmaPatterns.IsMatch(Expression(pattern), entry.Key) != true)
                    continue;
                isKnown = true;
                if (Check(reader.Read(element), entry.Value, inside) is { } mismatch)
                    return mismatch;
            }

            if (!isKnown && schema.AdditionalProperties is { } rest && Check(reader.Read(rest), entry.Value, inside) is { } refusal)
                return refusal;
        }

        return CheckUnevaluated(schema, map, path);
    }

    private InstanceProblem? CheckUnevaluated(SchemaNode schema, SpecMap map, InstancePath path)
    {
        if (schema.UnevaluatedProperties is not { } rest)
            return null;
        var evaluated = new EvaluatedParts(reader, Fits).PropertiesOf(schema, map);
        return map.Entries.Where(entry => !evaluated.Contains(entry.Key))
            .Select(entry => Check(reader.Read(rest), entry.Value, path.Member(entry.Key)))
            .FirstOrDefault(problem => problem is not null);
    }

    private HashSet<string> WithHidden(HashSet<string> outer, SchemaNode schema)
    {
        if (!hiddenNames.TryGetValue(schema, out var own))
        {
            hiddenNames[schema] = own = [];
            own.UnionWith(schema.Properties.Where(property => IsHidden(property.Value)).Select(property => property.Key));
            foreach (var part in schema.AllOf)
                own.UnionWith(WithHidden([], reader.Read(part)));
        }

        return own.Count == 0 || own.IsSubsetOf(outer) ? outer : [.. outer, .. own];
    }

    // Properties that only the other side sends are ignored.
    private bool IsHidden(SpecElement element)
    {
        var schema = reader.Read(element);
        return (isRequest ? schema.ReadOnly : schema.WriteOnly)
            || (
                ++steps < MostSteps
                    && (
                        schema.AllOf.Any(IsHidden)
                            || (schema.OneOf.Count == 1 && IsHidden(schema.OneOf[0]))
                            || (schema.AnyOf.Count == 1 && IsHidden(schema.AnyOf[0]))));
    }

    private Regex? Expression(string pattern)
    {
        if (!expressions.TryGetValue(pattern, out var expression))
            expressions[pattern] = expression = EcmaPatterns.Compile(pattern);
        return expression;
    }
}
