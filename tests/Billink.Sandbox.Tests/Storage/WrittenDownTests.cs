using System.Text.RegularExpressions;
using Billink.Sandbox.Storage;
using Billink.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Scaffolding;
using Microsoft.EntityFrameworkCore.Sqlite.Design.Internal;
using Microsoft.Extensions.DependencyInjection;

namespace Billink.Sandbox.Tests.Storage;

/// <summary>
/// What EF Core would find out at each start is written down in the sandbox, as it was when the entities were last changed. Set
/// <c>BILLINK_WRITE_DOCS=1</c> and run these tests to write the files.
/// </summary>
public sealed partial class WrittenDownTests : IDisposable
{
    private static readonly string Folder = Repository.File("src", "Billink.Sandbox", "Storage");

    private readonly SandboxDbContext db = new(
        new DbContextOptionsBuilder<SandboxDbContext>().UseSqlite("Data Source=:memory:").Options, CompiledQueries.Sqlite);

    public void Dispose() => db.Dispose();

    [Fact]
    public void The_tables_are_those_of_the_entities() => ShouldHave(new() { ["tables.sql"] = db.Database.GenerateCreateScript() });

    [Fact]
    public void The_model_is_that_of_the_entities()
    {
        var options = new CompiledModelCodeGenerationOptions
        {
            ContextType = typeof(SandboxDbContext),
            ModelNamespace = "Billink.Sandbox.Storage.Model",
            Language = "C#",
            UseNullableReferenceTypes = true,
        };
        using var services = DesignTimeServices();
        var files = services.GetRequiredService<ICompiledModelCodeGeneratorSelector>().Select(options)
            .GenerateModel(db.GetService<IDesignTimeModel>().Model, options)
            .Where(file => !file.Path.EndsWith("AssemblyAttributes.cs", StringComparison.Ordinal)) // would let PostgreSQL have SQLite's
            .ToDictionary(
                file => Path.Combine("Model", file.Path),
                file => ModelId().Replace(file.Code, Guid.Empty.ToString()).Replace("public partial class", "internal partial class", StringComparison.Ordinal));

        ShouldHave(files);
        Directory.GetFiles(Path.Combine(Folder, "Model")).Select(Path.GetFileName).ShouldBe(files.Keys.Select(Path.GetFileName), ignoreOrder: true);
    }

    /// <summary>It is another one each time.</summary>
    [GeneratedRegex(@"(?<=modelId: new Guid\("")[^""]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ModelId();

    private ServiceProvider DesignTimeServices()
    {
        var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(db);
#pragma warning disable EF1001 // the way of dotnet ef, which finds the class by an attribute
        new SqliteDesignTimeServices().ConfigureDesignTimeServices(services);
#pragma warning restore EF1001
        return services.BuildServiceProvider();
    }

    private static void ShouldHave(Dictionary<string, string> files)
    {
        foreach (var (name, text) in files)
        {
            var file = Path.Combine(Folder, name);
            if (Environment.GetEnvironmentVariable("BILLINK_WRITE_DOCS") == "1")
                File.WriteAllText(file, text.ReplaceLineEndings("\n"));
            (File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "").ShouldBe(
                text.ReplaceLineEndings("\n"), $"{name} is out of date. Run the tests of {nameof(WrittenDownTests)} with BILLINK_WRITE_DOCS=1.");
        }
    }
}
