using Billink.Contracts.Diff.JsonSchema;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Every rule about OpenAPI documents.</summary>
internal static class OpenApiRules
{
    public static IEnumerable<ChangeRule> All => [.. OperationRules.All, .. ParameterRules.All, .. BodyRules.All, .. SecurityRules.All, .. ComponentRules.All, .. SchemaRules.All];
}
