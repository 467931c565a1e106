using static Billink.Contracts.Diff.Model.ChangeBreaks;
using static Billink.Contracts.Diff.Model.ChangeDirection;
using static Billink.Contracts.Diff.Model.ChangeSeverity;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>What can happen to components as such.</summary>
internal static class ComponentRules
{
    public static readonly ChangeRule Removed = new(
        "openapi-component-removed", "A named component is gone", Risky, Source, Both,
        "Nothing changes on the wire by that, but generated code loses a type of that name.", "Use the type that took its place.", "components.schemas.Order removed");

    public static readonly ChangeRule Renamed = new(
        "openapi-component-renamed", "A named component has another name", Risky, Source, Both,
        "Nothing changes on the wire by that, but generated code calls the type by its new name.", "Use the new name.", "components.schemas.Order → components.schemas.Purchase");

    public static IEnumerable<ChangeRule> All => [Removed, Renamed];
}
