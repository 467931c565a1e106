namespace Billink.Sandbox.Domain.Disputes;

/// <summary>The categories of disputes. Billink's list isn't public: these are the sandbox's own.</summary>
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

    /// <summary>Finds the id of a category by its id, which newer clients send, or by its name, which older clients send.</summary>
    /// <returns>The id. Null if there is no such category.</returns>
    public static string? Find(string? text) =>
        All.FirstOrDefault(category => category.Id == text || string.Equals(category.Name, text, StringComparison.OrdinalIgnoreCase)).Id;
}
