using Billink.Cli.Terminals;
using Billink.Contracts.Reading;
using Billink.V1;
using Billink.V2;

namespace Billink.Cli.Errors;

/// <summary>Finds operations by the names that people use for them.</summary>
internal static class OperationNames
{
    private static readonly IReadOnlyList<BillinkOperation> Operations = [.. V1Operations.All, .. V2Operations.All];

    /// <summary>The operations of a version. Null means both.</summary>
    public static IEnumerable<BillinkOperation> Of(BillinkApiVersion? version) =>
        Operations.Where(operation => version is null || operation.Version == version);

    /// <summary>Every id.</summary>
    public static IEnumerable<string> All => Operations.Select(operation => operation.Id);

    /// <summary>Finds operations by id (<c>Orders_StartWorkflow</c>), name (<c>start-workflow</c>), action or path.</summary>
    /// <param name="name">An id, name, action or path.</param>
    /// <param name="version">The version. Null means both.</param>
    public static IReadOnlyList<BillinkOperation> Find(string name, BillinkApiVersion? version) =>
    [
        .. Of(version).Where(operation => NamesOf(operation).Contains(Plain(name), StringComparer.Ordinal)),
    ];

    /// <summary>Asks for the operation that was meant; empty if no name is near.</summary>
    public static string Suggest(string name) =>
        Suggestion.For(name, Operations.SelectMany(operation => NamesOf(operation).Select(known => (known, operation.Id))));

    private static IEnumerable<string> NamesOf(BillinkOperation operation) =>
        new[]
        {
            operation.Id,
            OperationId.Parse(operation.Id).Method,
            operation.Path,
            operation.Path[(operation.Path.LastIndexOf('/') + 1)..],
            operation.OlderPath,
            operation.Action,
            operation.Errors.Operation,
        }.OfType<string>().Select(Plain);

    // start-workflow, StartWorkflow and "start workflow" are one name.
    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
