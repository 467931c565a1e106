using System.Text.RegularExpressions;

namespace Billink.Packaging.Tests;

/// <summary>A shop outside this repository that references the packages.</summary>
/// <param name="packed">The packages.</param>
[Collection(PackedProjectsCollection.Name)]
public sealed partial class ConsumerTests(PackedProjects packed) : IDisposable
{
    private readonly OfflineFolder folder = new(packed);

    // The one package brings the analyzers of the other.
    [Fact]
    public void A_shop_that_references_only_Billink_AspNetCore_gets_the_warnings_of_the_analyzers()
    {
        folder.Write("Program.cs", """
            using Billink;
            using Billink.V2;
            using Billink.Webhooks;

            var app = WebApplication.CreateBuilder(args).Build();
            app.MapPost("/credit", async (CreditRequest request) =>
            {
                using var billink = new BillinkClient(new BillinkOptions { Username = "shop", Id = "0123abcd" });
                await billink.Orders.CreditAsync(request);
            });
            app.MapPost("/webhooks", async (HttpRequest request, BillinkWebhookSecrets secrets) =>
            {
                var text = await new StreamReader(request.Body).ReadToEndAsync();
                BillinkWebhook.Verify(System.Text.Encoding.UTF8.GetBytes(text), "", "", secrets);
            });
            app.Run();
            """);
        folder.Write("Shop.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Billink.AspNetCore" Version="{packed.Version}" />
              </ItemGroup>
            </Project>
            """);

        var output = Command.Run("dotnet", "build", folder.Path, "-nologo", "-nodeReuse:false");

        Warnings().Matches(output).Select(match => match.Groups["id"].Value).Distinct().Order()
            .ShouldBe(["BLK1001", "BLK1002", "BLK1003", "BLK1004", "BLK1005"]);
    }

    public void Dispose() => folder.Dispose();

    [GeneratedRegex(@"warning (?<id>[A-Z]+\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Warnings();
}
