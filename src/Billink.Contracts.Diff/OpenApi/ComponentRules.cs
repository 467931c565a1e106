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
        "openapi-component-removed", "A named component was removed", Risky, Source, Both,
        "Messages on the wire are unchanged, but generated code no longer has a type of that name.", "Use the type that replaces it.",
        "components.schemas.Order removed"));

    public static readonly Rule BrokenReference = All.Add(new(
        "openapi-unused-reference-broken", "A reference in an unused component has no target", Compatible, None, Both,
        "No operation uses the component. The component is not compared.", "",
        "$ref: '#/components/schemas/Missing' in an unused schema"));

    public static readonly Rule Renamed = All.Add(new(
        "openapi-component-renamed", "A named component was renamed", Risky, Source, Both,
        "Messages on the wire are unchanged, but the generated type has another name.", "Use the new name.",
        "components.schemas.Order → components.schemas.Purchase"));
}
