using System.Text.RegularExpressions;

namespace Billink.Contracts.Diff.PublicApi;

/// <summary>Finds members and types that have another name and are otherwise the same.</summary>
internal static partial class ApiRenames
{
    /// <summary>Pairs the members of one type. A pair has the same form, and names alike; in an enumeration, the same number.</summary>
    public static List<(ApiMember Old, ApiMember New)> Pair(IReadOnlyList<ApiMember> gone, IReadOnlyList<ApiMember> come, bool isEnum) =>
        Pair(gone, come, Form, (old, current) => isEnum ? old.Value is not null : !old.IsOperator && AreAlike(old.Name, current.Name));

    /// <summary>Pairs types that have the same members. A type without members has nothing to be recognized by.</summary>
    public static List<(ApiType Old, ApiType New)> Pair(IReadOnlyList<ApiType> gone, IReadOnlyList<ApiType> come) =>
        Pair(gone, come, Form, (old, _) => old.Members.Exists(member => !member.IsConstructor));

    private static List<(T Old, T New)> Pair<T>(
        IReadOnlyList<T> gone, IReadOnlyList<T> come, Func<T, string> form, Func<T, T, bool> isPair)
    {
        var pairs = new List<(T Old, T New)>();
        var comeByForm = come.ToLookup(form, StringComparer.Ordinal);
        foreach (var same in gone.GroupBy(form, StringComparer.Ordinal))
        {
            var candidates = comeByForm[same.Key].ToList();
            foreach (var old in same)
            {
                if (candidates.FindAll(current => isPair(old, current)) is [var only] && same.Count(other => isPair(other, only)) == 1)
                    pairs.Add((old, only));
            }
        }

        return pairs;
    }

    private static string Form(ApiMember member) => string.Join(
        '\n', string.Join(' ', member.Modifiers), member.Type, member.Signature(type => type)[member.Name.Length..],
        string.Join(", ", member.Constraints), string.Join("; ", member.Accessors), member.Value, member.Attributes);

    // The name of the type itself, as in an interface that it implements or in its constructor, is no difference.
    private static string Form(ApiType type)
    {
        var lines = type.Members.Select(member => (member.IsConstructor ? "" : member.Name) + Form(member)).Order(StringComparer.Ordinal);
        var text = string.Join(
            '\n', [.. type.Modifiers, .. type.Bases, .. type.Constraints, type.Attributes, .. lines]);
        return text.Replace(type.Name, "this", StringComparison.Ordinal);
    }

    // Timeout and CallTimeout: one has all words of the other. Or a typing error was corrected.
    private static bool AreAlike(string old, string current)
    {
        var (before, now) = (Words(old), Words(current));
        return (before.Count > 0 && before.IsSubsetOf(now))
            || (now.Count > 0 && now.IsSubsetOf(before))
            || Spelling.AreAlike(old, current);
    }

    private static HashSet<string> Words(string name) =>
        Word().Matches(name).Select(match => match.Value).Where(word => word != "Async").ToHashSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex("[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
