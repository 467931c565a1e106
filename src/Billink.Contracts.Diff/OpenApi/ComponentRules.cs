using static Billink.Contracts.Diff.Model.Breaks;
using static Billink.Contracts.Diff.Model.Direction;
using static Billink.Contracts.Diff.Model.Severity;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Rules about components.</summary>
internal static class ComponentRules
{
    /// <summary>All rules of the table.</summary>
    public static RuleTable All { get; } = new();

    public static readonly Rule Removed = All.Add(new(
        "openapi-component-removed", "A named component is gone", Risky, Source, Both,
        "Nothing changes on the wire by that, but generated code loses a type of that name.", "Use the type that took its place.",
        "components.schemas.Order removed"));

    public static readonly Rule Renamed = All.Add(new(
        "openapi-component-renamed", "A named component has another name", Risky, Source, Both,
        "Nothing changes on the wire by that, but generated code calls the type by its new name.", "Use the new name.",
        "components.schemas.Order → components.schemas.Purchase"));
}
