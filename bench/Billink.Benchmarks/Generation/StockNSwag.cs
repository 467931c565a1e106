using System.Runtime.Loader;

namespace Billink.Benchmarks.Generation;

/// <summary>Stock NSwag, loaded into this process from its package.</summary>
internal sealed class StockNSwag
{
    private readonly Type command;

    public StockNSwag()
    {
        // A separate load context, because NSwag has its own YamlDotNet and Newtonsoft.Json.
        var context = new AssemblyLoadContext("NSwag");
        foreach (var assembly in Directory.EnumerateFiles(Path.GetDirectoryName(RepositoryFiles.NSwag)!, "*.dll"))
            context.LoadFromAssemblyPath(assembly);
        command = context.Assemblies.Single(static assembly => assembly.GetName().Name == "NSwag.Commands")
            .GetType("NSwag.Commands.CodeGeneration.OpenApiToCSharpClientCommand", throwOnError: true)!;
    }

    /// <summary>Does what <c>nswag openapi2csclient</c> does, and returns the code instead of writing a file.</summary>
    public string Generate()
    {
        dynamic stock = Activator.CreateInstance(command)!;
        stock.Input = RepositoryFiles.ContractV2;
        stock.Namespace = "Stock";
        IReadOnlyDictionary<string, string> files = stock.RunAsync().GetAwaiter().GetResult();
        return files.Values.Single();
    }
}
