using System.Text.RegularExpressions;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Scaffolding;
using Microsoft.EntityFrameworkCore.Sqlite.Design.Internal;
using Microsoft.Extensions.DependencyInjection;

namespace Billink.Sandbox.StorageGenerator;

/// <summary>
/// Generates what EF Core would otherwise compute at each start: its compiled model, and the SQL that creates SQLite's tables.
/// </summary>
internal static partial class GeneratedStorage
{
    private static readonly CompiledModelCodeGenerationOptions Options = new()
    {
        ContextType = typeof(SandboxDbContext),
        ModelNamespace = "Billink.Sandbox.Storage.Generated",
        Language = "C#",
        UseNullableReferenceTypes = true,
    };

    /// <summary>Generates the files.</summary>
    /// <returns>The text of each file by its name.</returns>
    public static IReadOnlyDictionary<string, string> CreateFiles()
    {
        using var db = new SandboxDbContext(
            new DbContextOptionsBuilder<SandboxDbContext>().UseSqlite("Data Source=:memory:").Options, CompiledQueries.Sqlite);
        using var services = DesignTimeServices(db);
        var files = services.GetRequiredService<ICompiledModelCodeGeneratorSelector>().Select(Options)
            .GenerateModel(db.GetService<IDesignTimeModel>().Model, Options)
            // With the attributes, EF Core would use the model of SQLite for PostgreSQL, too.
            .Where(file => !file.Path.EndsWith("AssemblyAttributes.cs", StringComparison.Ordinal))
            .ToDictionary(file => Path.ChangeExtension(file.Path, ".g.cs"), file => Adapt(file.Code), StringComparer.Ordinal);
        files["tables.sql"] = db.Database.GenerateCreateScript().ReplaceLineEndings("\n");
        return files;
    }

    /// <summary>Makes the types internal and the output deterministic.</summary>
    private static string Adapt(string code) =>
        ModelId().Replace(code, Guid.Empty.ToString()).Replace("public partial class", "internal partial class", StringComparison.Ordinal)
            .ReplaceLineEndings("\n");

    private static ServiceProvider DesignTimeServices(SandboxDbContext db)
    {
        var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(db);
#pragma warning disable EF1001 // as dotnet ef does, which finds the class by an attribute
        new SqliteDesignTimeServices().ConfigureDesignTimeServices(services);
#pragma warning restore EF1001
        return services.BuildServiceProvider();
    }

    [GeneratedRegex(@"(?<=modelId: new Guid\("")[^""]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ModelId();
}
