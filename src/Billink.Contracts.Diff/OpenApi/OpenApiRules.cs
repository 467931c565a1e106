using Billink.Contracts.Diff.JsonSchema;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>The tables of rules about OpenAPI documents.</summary>
internal static class OpenApiRules
{
    public static IReadOnlyList<RuleTable> Tables =>
        [OperationRules.All, ParameterRules.All, BodyRules.All, SecurityRules.All, ComponentRules.All, SchemaRules.All];
}
