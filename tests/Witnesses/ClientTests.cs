using System.Text.Json.Nodes;
using System.Xml.Linq;
using Billink.Sandbox;
using Billink.Testing;

namespace Billink.Witnesses;

/// <summary>
/// Clients that others generate from the v2 contract take an order through its life on the sandbox: session, workflow, credit, payment,
/// order info. Each recognizes an error that comes with HTTP 200.
/// </summary>
public class ClientTests
{
    private const string Done = "an order from checkout to payment, an error recognized";

    [WitnessFact("node_modules")]
    public async Task A_client_of_Kiota_takes_an_order_through_its_life()
    {
        await RunAsync("dotnet", "run", "--project", "Clients/Kiota", "--");

        var tools = JsonNode.Parse(await File.ReadAllTextAsync(Repository.File(".config", "dotnet-tools.json")))!["tools"]!;
        WitnessTable.ShouldHave("Kiota", tools["microsoft.openapi.kiota"]!["version"]!.GetValue<string>(), Done);
    }

    [WitnessFact("node_modules")]
    public async Task A_client_of_NSwag_takes_an_order_through_its_life()
    {
        await RunAsync("dotnet", "run", "--project", "Clients/NSwag", "--");

        var version = XDocument.Load(Repository.File("Directory.Packages.props")).Descendants("PackageVersion")
            .Single(package => package.Attribute("Include")!.Value == "NSwag.MSBuild").Attribute("Version")!.Value;
        WitnessTable.ShouldHave("NSwag", version, Done);
    }

    [WitnessFact("node_modules")]
    public async Task A_client_of_openapi_typescript_takes_an_order_through_its_life()
    {
        await Tool.RunNodeAsync("openapi-typescript", Repository.ContractV2, "-o", "Clients/OpenApiFetch/obj/billink.d.ts");
        await Tool.RunNodeAsync("tsc", "--project", "Clients/OpenApiFetch");
        await RunAsync("node", "Clients/OpenApiFetch/obj/life.js");

        WitnessTable.ShouldHaveNode("openapi-typescript", "openapi-typescript", Done);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        await using var sandbox = await BillinkSandbox.StartAsync();
        (await Tool.RunAsync(program, [.. arguments, sandbox.Url.ToString()])).ShouldEndWith("Done.\n");
    }
}
