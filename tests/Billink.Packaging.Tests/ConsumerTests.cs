using System.Text.RegularExpressions;

namespace Billink.Packaging.Tests;

/// <summary>A shop outside this repository that references the packages.</summary>
/// <param name="packed">The packages.</param>
[Collection(PackedProjectsCollection.Name)]
public sealed partial class ConsumerTests(PackedProjects packed) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("billink-shop-");

    // The one package brings the analyzers of the other.
    [Fact]
    public void A_shop_that_references_only_Billink_AspNetCore_gets_the_warnings_of_the_analyzers()
    {
        Write("Program.cs", """
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
        WriteProject("Billink.AspNetCore");

        var output = Command.Run("dotnet", "build", folder.FullName, "-nologo", "-nodeReuse:false");

        Warnings().Matches(output).Select(match => match.Groups["id"].Value).Distinct().Order()
            .ShouldBe(["BLK1001", "BLK1002", "BLK1003", "BLK1004", "BLK1005"]);
    }

    public void Dispose() => folder.Delete(recursive: true);

    [GeneratedRegex(@"warning (?<id>[A-Z]+\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Warnings();

    // Everything comes from this machine: our packages from where they were packed, all others from where the build restored them.
    private void WriteProject(string package)
    {
        using var opened = packed.Open(package);
        Write("Directory.Build.props", "<Project />");
        Write("Shop.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <RestorePackagesPath>packages</RestorePackagesPath>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="{opened.Meta("version")}" />
              </ItemGroup>
            </Project>
            """);
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{packed.Folder}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="restored" value="{RestoredPackages()}" />
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    private static string RestoredPackages() =>
        Command.Run("dotnet", "nuget", "locals", "global-packages", "--list").Split(": ", 2)[1].Trim();

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);
}
