using Billink.Contracts.Documents;
using Billink.Contracts.Reading;
using Billink.Contracts.Reading.OpenApi;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>An OpenAPI document of any origin.</summary>
internal sealed class OpenApiSpec
{
    private static readonly string[] Versions = ["3.0", "3.1", "3.2"];

    private OpenApiSpec(SpecFile file, Contract? contract)
    {
        File = file;
        Contract = contract;
        Root = file.Root;
        Is31 = !IsVersion(Root.Text("openapi")!, "3.0");
    }

    public SpecFile File { get; }

    /// <summary>Whether the document refers to no other file.</summary>
    public bool IsOneFile => File.IsAlone;

    /// <summary>The file as one of our contracts; null for another contract.</summary>
    public Contract? Contract { get; }

    public SpecElement Root { get; }

    /// <summary>Whether schemas are JSON Schema 2020-12, as from OpenAPI 3.1 on.</summary>
    public bool Is31 { get; }

    /// <summary>The references in unused components that have no target.</summary>
    public IReadOnlyList<BrokenReference> Broken { get; private init; } = [];

    /// <summary>Reads a document.</summary>
    /// <exception cref="ContractInputException">The document isn't OpenAPI 3, or has a broken reference.</exception>
    public static OpenApiSpec Read(ContractSource source, CancellationToken cancellationToken)
    {
        var file = new SpecFileSet(cancellationToken).OpenMain(source);
        var root = file.Root;
        if (root.Map is null)
            throw root.Bad("This is no OpenAPI document but a single value. It starts with 'openapi: 3.0.3'.");
        if (root.Get("swagger") is { } swagger)
            throw swagger.Bad($"This is Swagger {root.Text("swagger")}, which is not compared. Convert it to OpenAPI 3.0 first.");
        if (root.Get("openapi") is not { } version)
            throw root.Bad("This is no OpenAPI document: the key 'openapi' is missing. It starts with 'openapi: 3.0.3'.");
        if (root.Text("openapi") is not { } text || !Array.Exists(Versions, known => IsVersion(text, known)))
            throw version.Bad($"OpenAPI {root.Text("openapi")} is not compared. Give OpenAPI 3.0, 3.1 or 3.2.");
        CheckPaths(root);
        var broken = ReferenceCheck.Run(root, cancellationToken);
        return new OpenApiSpec(file, ContractOf(source, root, cancellationToken)) { Broken = broken };
    }

    private static bool IsVersion(string text, string known) =>
        text == known || text.StartsWith(known + ".", StringComparison.Ordinal) || text.StartsWith(known + "-", StringComparison.Ordinal);

    private static Contract? ContractOf(ContractSource source, SpecElement root, CancellationToken cancellationToken)
    {
        if (!source.Text.Contains("x-billink-", StringComparison.Ordinal))
            return null;
        var contract = OpenApiContractReader.Read(root.Node, cancellationToken).Contract;
        return contract?.Operations.Count > 0 ? contract : null;
    }

    // Without this check, the content of a part that isn't a mapping would be reported as removed.
    private static void CheckPaths(SpecElement root)
    {
        foreach (var key in new[] { "paths", "components", "webhooks" })
        {
            if (root.Get(key) is not { Node: not SpecScalar { Kind: SpecKind.Null } } part)
                continue;
            if (part.Map is null)
                throw part.Bad($"'{key}' is a mapping. Write one here.");
            if (part.Entries.FirstOrDefault(IsMisplaced) is { } entry)
                throw entry.Bad($"What stands under '{key}' is mappings. Write one here.");
        }

        static bool IsMisplaced(SpecElement entry) =>
            entry.Node is not (SpecMap or SpecScalar { Kind: SpecKind.Null }) && !entry.Segment.StartsWith("x-", StringComparison.Ordinal);
    }
}
