using Billink.V1;
using Billink.V2;

namespace Billink.Cli.Errors;

/// <summary>Operations by what people call them.</summary>
internal static class OperationNames
{
    private static readonly IReadOnlyList<BillinkOperation> Operations = [.. V1Operations.All, .. V2Operations.All];

    /// <summary>Every id.</summary>
    public static IEnumerable<string> All => Operations.Select(operation => operation.Id);

    /// <summary>
    /// The operations of that id (<c>Orders_StartWorkflow</c>), name (<c>start-workflow</c>), action (<c>activate order</c>) or path, in any case.
    /// </summary>
    /// <param name="name">What it is called.</param>
    /// <param name="version">Null for both.</param>
    public static IReadOnlyList<BillinkOperation> Find(string name, BillinkApiVersion? version) =>
        [.. Operations.Where(operation => (version is null || operation.Version == version) && NamesOf(operation).Contains(Plain(name), StringComparer.Ordinal))];

    private static IEnumerable<string> NamesOf(BillinkOperation operation) =>
        new[] { operation.Id, operation.Id[(operation.Id.IndexOf('_') + 1)..], operation.Path, operation.OlderPath, operation.Action, operation.Errors.Operation }
            .OfType<string>()
            .Append(operation.Path[(operation.Path.LastIndexOf('/') + 1)..])
            .Select(Plain);

    // start-workflow, StartWorkflow and "start workflow" are one name.
    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
