namespace Billink.Contracts.Diff.PublicApi;

/// <summary>Finds modifiers whose addition or removal is compatible.</summary>
internal static class ApiModifiers
{
    /// <summary>Whether the removal of a modifier is compatible.</summary>
    /// <param name="word">The modifier of the old member.</param>
    /// <param name="current">The new member.</param>
    public static bool MayGo(string word, ApiMember current) => word switch
    {
        "abstract" => IsOverridable(current),
        "virtual" => current.Is("override"),
        "protected" or "internal" => current.Is("public"),
        _ => word is "override" or "sealed" or "readonly" or "new" or "extern" or "required",
    };

    /// <summary>Whether the addition of a modifier is compatible.</summary>
    /// <param name="word">The modifier of the new member.</param>
    /// <param name="old">The old member.</param>
    public static bool MayCome(string word, ApiMember old) => word switch
    {
        // An override repeats the accessibility of the member.
        "public" or "protected" => old.Is("protected") && !IsOverridable(old),
        // readonly makes a field constant, but on a member of a structure it is only a promise.
        "readonly" => old.Parameters is not null || old.Accessors.Count > 0,
        _ => word is "virtual" or "override" or "new" or "extern" or "required",
    };

    private static bool IsOverridable(ApiMember member) =>
        !member.Is("sealed") && (member.IsAbstract || member.Is("virtual") || member.Is("override"));
}
