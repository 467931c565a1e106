using Billink.Contracts.Reading;
using Billink.Testing;
using Xunit.Abstractions;

namespace Billink.Contracts.Tests.Completeness;

/// <summary>Every known fact about v1 is in the XSD, or omitted for a reason.</summary>
public class CompletenessTestsV1(ITestOutputHelper output)
{
    private const string AnyEndpoint = "* (any)";

    private static readonly ContractWalk Walk = new(RepositoryContracts.V1);

    /// <summary>The endpoint names of the facts.</summary>
    private static readonly Dictionary<string, string> Operations = new(StringComparer.Ordinal)
    {
        ["check"] = "Legacy_Check",
        ["order"] = "Legacy_CreateOrder",
        ["status"] = "Legacy_GetStatus",
        ["start-workflow"] = "Legacy_StartWorkflow",
        ["credit"] = "Legacy_Credit",
        ["payment"] = "Legacy_RegisterPayment",
        ["on-hold"] = "Legacy_PutOnHold",
        ["on-hold(resume)"] = "Legacy_Resume",
        ["message"] = "Legacy_AddMessage",
        ["file"] = "Legacy_GetFile",
        ["status/INVOICE/STATUS"] = "Legacy_GetStatus",
    };

    [SharedFact]
    public void Every_endpoint_is_an_operation()
    {
        var rows = Csv.Read(Repository.SharedFile("facts", "v1-endpoints.csv"));
        foreach (var row in rows)
            RepositoryContracts.V1.Operations.ShouldContain(
                operation => Serves(operation, row["path"], row["action"]), $"{row["path"]} {row["action"]}");
        output.WriteLine($"v1: {rows.Count} rows of endpoints are served by {RepositoryContracts.V1.Operations.Count} operations.");
    }

    [SharedFact]
    public void Every_element_is_declared_or_omitted_for_a_reason()
    {
        var rows = Csv.Read(Repository.SharedFile("facts", "v1-elements.csv"));
        var missing = rows
            .Select(row => (Key: $"{row["endpoint"]}: {row["parent"]}/{row["element"]}", row))
            .Where(item => !Walk.HasElement(
                Operation(item.row["endpoint"]).RequestType,
                [.. item.row["parent"].Split('/').Skip(1), item.row["element"]]))
            .Select(item => item.Key)
            .ToList();
        DeliberateOmissions.ShouldBeExactly(missing, DeliberateOmissions.ElementsV1);
        output.WriteLine(
            $"v1: {rows.Count - missing.Count} of {rows.Count} elements seen in requests are "
                + $"declared, {missing.Count} left out for a reason.");
    }

    [SharedFact]
    public void Every_code_can_be_returned()
    {
        var rows = Csv.Read(Repository.SharedFile("facts", "v1-errors.csv"));
        var missing = rows.Where(row => !IsKnown(row["endpoint"], row["code"]))
            .Select(row => $"{row["endpoint"]}: {row["code"]}")
            .Distinct()
            .ToList();
        missing.ShouldBeEmpty();
        output.WriteLine($"v1: all {rows.Count} codes are known.");
    }

    [SharedFact]
    public void Every_documented_message_is_in_the_table() =>
        DocumentedMessages.Compare(
            Csv.Read(Repository.SharedFile("facts", "v1-errors.csv")), Operation, DeliberateOmissions.MessagesV1, "v1", output);

    [SharedFact]
    public void Every_row_that_Billink_documents_is_marked_as_documented() =>
        DocumentedMessages.CompareProvenance(
            Csv.Read(Repository.SharedFile("facts", "v1-errors.csv")), Operation, DeliberateOmissions.MessagesV1, "v1", output);

    private static bool IsKnown(string endpoint, string code) => endpoint == AnyEndpoint
        ? RepositoryContracts.V1.Operations.Any(operation => Walk.CanReturn(operation, code))
        : Walk.CanReturn(Operation(endpoint), code);

    private static ContractOperation Operation(string endpoint) =>
        RepositoryContracts.V1.Operations.Single(operation => operation.Id == Operations[endpoint]);

    private static bool Serves(ContractOperation operation, string path, string action) =>
        (operation.Path == path || operation.OlderPath == path)
        && (string.Equals(operation.Action, action, StringComparison.OrdinalIgnoreCase)
            || Walk.Reachable(operation.RequestType).SelectMany(type => type.Values).Any(value => value.Value == action));
}
