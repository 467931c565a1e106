namespace Billink.Sandbox.Domain.Disputes;

/// <summary>What a dispute can be about. Billink's list isn't public: these are the sandbox's own.</summary>
internal static class DisputeCategories
{
    public static IReadOnlyList<(string Id, string Name)> All { get; } =
    [
        ("1", "Returned goods"),
        ("2", "Goods not received"),
        ("3", "Damaged goods"),
        ("4", "Wrong goods"),
        ("5", "Already paid"),
        ("6", "Other"),
    ];

    /// <summary>The id of a category, which newer clients send; older ones send a name.</summary>
    /// <returns>Null when there is no such category.</returns>
    public static string? Find(string? text) =>
        All.FirstOrDefault(category => category.Id == text || string.Equals(category.Name, text, StringComparison.OrdinalIgnoreCase)).Id;
}
