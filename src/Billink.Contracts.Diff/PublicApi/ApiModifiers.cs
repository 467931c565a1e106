namespace Billink.Contracts.Diff.PublicApi;

/// <summary>Which modifiers of a member may come and go without breaking anybody.</summary>
internal static class ApiModifiers
{
    /// <summary>Whether nobody notices that a word is gone.</summary>
    /// <param name="word">The old member has it.</param>
    /// <param name="current">The member as it is.</param>
    public static bool MayGo(string word, ApiMember current) => word switch
    {
        "abstract" => IsOverridable(current),
        "virtual" => current.Is("override"),
        "protected" or "internal" => current.Is("public"),
        _ => word is "override" or "sealed" or "readonly" or "new" or "extern" or "required",
    };

    /// <summary>Whether nobody notices that a word is new.</summary>
    /// <param name="word">The new member has it.</param>
    /// <param name="old">The member as it was.</param>
    public static bool MayCome(string word, ApiMember old) => word switch
    {
        // Who overrides a member repeats how far it is seen.
        "public" or "protected" => old.Is("protected") && !IsOverridable(old),
        // Of a field it forbids to set it; of what a structure does it only promises.
        "readonly" => old.Parameters is not null || old.Accessors.Count > 0,
        _ => word is "virtual" or "override" or "new" or "extern" or "required",
    };

    private static bool IsOverridable(ApiMember member) =>
        !member.Is("sealed") && (member.IsAbstract || member.Is("virtual") || member.Is("override"));
}
