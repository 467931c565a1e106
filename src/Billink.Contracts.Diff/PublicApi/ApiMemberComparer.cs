namespace Billink.Contracts.Diff.PublicApi;

/// <summary>
/// Compares the members of one type. Overloads are matched by their parameters' types, and the remaining members by name.
/// </summary>
/// <param name="oldType">The old type.</param>
/// <param name="newType">The new type.</param>
/// <param name="nullability">The value types of both listings.</param>
/// <param name="findings">Collects the changes.</param>
internal sealed class ApiMemberComparer(ApiType oldType, ApiType newType, ApiNullability nullability, ApiFindings findings)
{
    public void Compare()
    {
        var gone = oldType.Members.ToList();
        var come = newType.Members.ToList();
        Match(member => member.Key, CompareSame);
        Match(member => member.Signature(nullability.Without), CompareSame);
        Match(member => member.Parameters is null ? "" : member.Name, CompareOverload);
        foreach (var (old, current) in ApiRenames.Pair(gone, come, oldType.IsEnum))
        {
            gone.Remove(old);
            come.Remove(current);
            findings.AddRename(ApiRules.MemberRenamed, (NameOf(old), old.Line), (NameOf(current), current.Line), current.Name);
        }

        foreach (var member in gone)
            findings.Add(ApiRules.MemberRemoved, $"{NameOf(member)} was removed.", NameOf(member), member.Line, null);
        foreach (var member in come)
            Added(member);

        void Match(Func<ApiMember, string> key, Action<ApiMember, ApiMember> compare)
        {
            foreach (var member in gone.Where(member => key(member).Length > 0).ToList())
            {
                if (come.Find(other => key(other) == key(member)) is not { } counterpart)
                    continue;
                gone.Remove(member);
                come.Remove(counterpart);
                compare(member, counterpart);
            }
        }
    }

    private void Added(ApiMember member)
    {
        var rule = newType.IsEnum ? ApiRules.EnumMemberAdded
            : MustBeImplemented(member) ? ApiRules.AbstractMemberAdded
            : member.IsRequired ? ApiRules.RequiredMemberAdded
            : ApiRules.MemberAdded;
        findings.Add(rule, $"{NameOf(member)} is new.", NameOf(member), null, member.Line);
    }

    private bool MustBeImplemented(ApiMember member) => newType.IsInterface || (member.IsAbstract && newType.CanBeDerivedFrom);

    private void CompareOverload(ApiMember old, ApiMember current)
    {
        var isLonger = current.Parameters!.Count > old.Parameters!.Count
            && old.Parameters.Zip(current.Parameters).All(pair => pair.First.Type == pair.Second.Type)
            && current.Parameters.Skip(old.Parameters.Count).All(parameter => parameter.Default is not null);
        Add(isLonger ? ApiRules.OptionalParameterAdded : ApiRules.MemberTypeChanged, old, current, "parameters", Text(old), Text(current));
    }

    private void CompareSame(ApiMember old, ApiMember current)
    {
        CompareModifiers(old, current);
        CompareConstraints(old, current);
        if (old.Type != current.Type)
            Add(
                IsNullability(old.Type, current.Type) ? ApiRules.NullabilityChanged : ApiRules.MemberTypeChanged, old, current, "type",
                old.Type, current.Type);
        if (old.IsRequired != current.IsRequired)
        {
            Add(
                current.IsRequired ? ApiRules.RequiredMemberAdded : ApiRules.RequiredMemberRelaxed,
                old, current, "form", old.IsRequired ? "required" : "optional", current.IsRequired ? "required" : "optional");
        }

        if (old.Value != current.Value)
            Add(oldType.IsEnum ? ApiRules.EnumValueChanged : ApiRules.DefaultChanged, old, current, "value", old.Value, current.Value);
        if (old.Attributes != current.Attributes)
            Add(ApiRules.AttributesChanged, old, current, "attributes", old.Attributes, current.Attributes);
        CompareAccessors(old, current);
        foreach (var (one, other) in (old.Parameters ?? []).Zip(current.Parameters ?? []))
            CompareParameter(old, current, one, other);
    }

    private void CompareModifiers(ApiMember old, ApiMember current)
    {
        var isRestricted = old.Modifiers.Except(current.Modifiers, StringComparer.Ordinal).Any(word => !ApiModifiers.MayGo(word, current))
            || current.Modifiers.Except(old.Modifiers, StringComparer.Ordinal).Any(word => !ApiModifiers.MayCome(word, old));
        var rule = isRestricted ? ApiRules.MemberTypeChanged : ApiRules.MemberExtended;
        var (before, now) = (Words(old), Words(current));
        if (before != now)
            Add(rule, old, current, "modifiers", before, now);

        // The required modifier has its own rules.
        static string Words(ApiMember member) => string.Join(' ', member.Modifiers.Where(word => word != "required"));
    }

    private void CompareConstraints(ApiMember old, ApiMember current)
    {
        var (before, now) = (string.Join(", ", old.Constraints), string.Join(", ", current.Constraints));
        if (current.Constraints.Except(old.Constraints, StringComparer.Ordinal).Any())
            Add(ApiRules.MemberTypeChanged, old, current, "constraints", before, now);
        else if (before != now)
            Add(ApiRules.MemberExtended, old, current, "constraints", before, now);
    }

    private void CompareAccessors(ApiMember old, ApiMember current)
    {
        var (before, now) = (string.Join("; ", old.Accessors), string.Join("; ", current.Accessors));
        if (old.Accessors.Except(current.Accessors, StringComparer.Ordinal).Any())
            Add(ApiRules.AccessorRemoved, old, current, "accessors", before, now);
        else if (before != now)
            Add(MustBeImplemented(current) ? ApiRules.AbstractMemberAdded : ApiRules.AccessorAdded, old, current, "accessors", before, now);
    }

    private void CompareParameter(ApiMember old, ApiMember current, ApiParameter one, ApiParameter other)
    {
        if (one.Name != other.Name && !old.IsOperator)
            Add(ApiRules.ParameterRenamed, old, current, $"parameter {one.Name}", one.Name, other.Name);
        if (one.Type != other.Type)
            Add(ApiRules.NullabilityChanged, old, current, $"parameter {one.Name}", one.Type, other.Type);
        if (one.Default is not null && one.Default != other.Default)
            Add(
                other.Default is null ? ApiRules.DefaultRemoved : ApiRules.DefaultChanged, old, current, $"default of {one.Name}",
                one.Default, other.Default);
        if (one.Attributes != other.Attributes)
            Add(ApiRules.AttributesChanged, old, current, $"attributes of {one.Name}", one.Attributes, other.Attributes);
    }

    private void Add(Rule rule, ApiMember old, ApiMember current, string what, string? before, string? now) => findings.Add(
        rule, $"The {what} of {NameOf(old)}: {Shown(now)}, and was {Shown(before)}.",
        NameOf(old), old.Line, current.Line, $"{old.Key} {what}", (before, now));

    private bool IsNullability(string one, string other) => nullability.Without(one) == nullability.Without(other);

    private string NameOf(ApiMember member) => $"{oldType.Name}.{member.Name}";

    private static string Text(ApiMember member) =>
        $"({string.Join(", ", member.Parameters!.Select(parameter => $"{parameter.Type} {parameter.Name}"))})";

    private static string Shown(string? text) => string.IsNullOrEmpty(text) ? "none" : text;
}
