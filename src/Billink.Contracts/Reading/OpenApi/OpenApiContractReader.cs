using Billink.Contracts.Documents;

namespace Billink.Contracts.Reading.OpenApi;

/// <summary>Reads a contract from OpenAPI 3.0 in YAML.</summary>
internal static class OpenApiContractReader
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public static ContractReading Read(string text, CancellationToken cancellationToken)
    {
        try
        {
            // YAML reads some of them as the end of a line.
            return Characters.Check(text).ToList() is { Count: > 0 } hidden
                ? new ContractReading(null, new(hidden))
                : Read(YamlSpecReader.Read("", text, SpecLimits.Contract, cancellationToken), cancellationToken);
        }
        catch (ContractInputException exception)
        {
            var problems = new ProblemList();
            if (exception.Kind is InputProblem.Malformed && Characters.FindTab(text) is { } tab)
                problems.Add(ContractProblems.Unreadable, tab, "A tab can't indent YAML. Write spaces.");
            else
                problems.Add(IdOf(exception.Kind), new Position(exception.Line, exception.Column), exception.Problem);
            return new ContractReading(null, problems.InFileOrder());
        }
    }

    public static ContractReading Read(SpecNode document, CancellationToken cancellationToken)
    {
        var problems = new ProblemList();
        if (document is not SpecMap node)
        {
            problems.Add(ContractProblems.Unreadable, new Position(1, 1),
                "The file is not one YAML mapping. An OpenAPI document starts with 'openapi: 3.0.3'.");
            return new ContractReading(null, problems.InFileOrder());
        }

        var root = new OpenApiFields(node, "document", new Position(1, 1), problems);
        var version = root.Text("openapi")?.Value ?? "";
        if (!version.StartsWith("3.0.", StringComparison.Ordinal) && !version.StartsWith("3.1.", StringComparison.Ordinal))
        {
            problems.Add(ContractProblems.Unreadable, root.PositionOfKey("openapi"),
                "This is not OpenAPI 3.0 or 3.1. Start with 'openapi: 3.0.3'.");
            return new ContractReading(null, problems.InFileOrder());
        }

        root.Ignore("info", "servers", "externalDocs", "jsonSchemaDialect");
        CheckSecurity(root);
        var components = new OpenApiDocument(root, is31: version[2] == '1');
        var operations = ReadOperations(root, components, cancellationToken).ToList();
        var named = ReadTypes(components, cancellationToken).ToList();
        components.Finish();
        var contract = new Contract(
            "v2", OperationRules.Check(operations, problems), new([.. named, .. components.InlineTypes]), default);
        contract = WebhookReader.Read(contract, root, components);
        root.Finish("A contract has info, servers, security, tags, paths, components and x-billink-webhooks.");
        return new ContractReading(contract, problems.InFileOrder());
    }

    // Credentials are in the bodies. Without an empty list, tools assume that the list was forgotten.
    private static void CheckSecurity(OpenApiFields root)
    {
        if (root.Items("security").Count > 0)
        {
            root.Refuse(RefusedConstructs.Security, root.PositionOfKey("security"));
        }
    }

    private static string IdOf(InputProblem kind) => kind switch
    {
        InputProblem.TooLarge => ContractProblems.TooLarge,
        InputProblem.Unsupported => ContractProblems.Unsupported,
        _ => ContractProblems.Unreadable,
    };

    private static IEnumerable<ContractOperation> ReadOperations(
        OpenApiFields root, OpenApiDocument document, CancellationToken cancellationToken)
    {
        if (root.RequiredMap("paths", "paths") is not { } paths)
            yield break;
        var groups = new GroupReader(root);
        foreach (var (path, node) in paths.Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (paths.AsMap(node, "path " + path.Value, path.At) is not { } item)
                continue;
            CheckPath(path, item);
            var shared = (item, VocabularyReader.ReadOrigin(item, null), item.Items("parameters"));
            item.Ignore("summary", "description");
            foreach (var method in Methods)
            {
                if (item.Map(method, $"operation {method} {path.Value}") is { } operation)
                    yield return OperationReader.Read(path, method, shared, operation, groups, document);
            }

            item.Finish("A path has its provenance, parameters and operations.");
        }
    }

    private static void CheckPath(Located path, OpenApiFields item)
    {
        if (path.Value.Length == 0 || path.Value[0] != '/')
        {
            item.Problems.Add(ContractProblems.InvalidValue, path.At,
                $"The path '{path.Value}' doesn't begin with a slash. Write /{path.Value}.");
        }

        if (path.Value.Any(static c => c is <= ' ' or '?' or '#' or '\\' or > '~'))
        {
            item.Problems.Add(ContractProblems.InvalidValue, path.At,
                $"The path '{path.Value}' has a character that a path can't have. Escape it with %, or remove it.");
        }
    }

    private static IEnumerable<ContractType> ReadTypes(OpenApiDocument document, CancellationToken cancellationToken)
    {
        foreach (var name in document.Names)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (document.Schema(name.Value) is not { } schema)
                continue;
            schema.CheckName(name.Value, name.At);
            yield return SchemaReader.Read(name.Value, schema, document);
        }
    }
}
