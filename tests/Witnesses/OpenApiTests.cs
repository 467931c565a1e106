using System.Text.Json.Nodes;
using Billink.Testing;

namespace Billink.Witnesses;

/// <summary>Tools that know only OpenAPI and JSON Schema read the v2 contract.</summary>
public class OpenApiTests
{
    [WitnessFact("node_modules")]
    public async Task Redocly_finds_no_error()
    {
        var report = await Tool.RunNodeAsync("redocly", "lint", Repository.ContractV2, "--format=json");

        var totals = JsonNode.Parse(report[report.IndexOf('{', StringComparison.Ordinal)..(report.LastIndexOf('}') + 1)])!["totals"]!;
        WitnessTable.ShouldHaveNode("Redocly CLI", "@redocly/cli", $"{totals["errors"]} errors, {totals["warnings"]} warnings");
    }

    [WitnessFact("node_modules")]
    public async Task Spectral_finds_no_error()
    {
        var report = await Tool.RunNodeAsync("spectral", "lint", Repository.ContractV2, "--format=json", "--quiet");

        var severities = JsonNode.Parse(report)!.AsArray().Select(finding => finding!["severity"]!.GetValue<int>()).ToList();
        WitnessTable.ShouldHaveNode(
            "Spectral", "@stoplight/spectral-cli",
            $"{severities.Count(severity => severity == 0)} errors, {severities.Count(severity => severity == 1)} warnings");
    }

    [WitnessFact("node_modules")]
    public async Task Ajv_validates_every_example()
    {
        var report = await Tool.RunAsync("node", "examples.mjs", Repository.ContractV2);

        report.Trim().ShouldEndWith("parameters valid");
        WitnessTable.ShouldHaveNode("ajv", "ajv", "every example valid");
    }
}
