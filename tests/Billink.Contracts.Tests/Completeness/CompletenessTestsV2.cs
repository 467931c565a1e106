using System.Text.RegularExpressions;
using Billink.Contracts.Reading;
using Billink.Testing;
using Xunit.Abstractions;

namespace Billink.Contracts.Tests.Completeness;

/// <summary>Every known fact about v2 is in the OpenAPI contract, or omitted for a reason.</summary>
public partial class CompletenessTestsV2(ITestOutputHelper output)
{
    private static readonly ContractWalk Walk = new(RepositoryContracts.V2);

    /// <summary>The endpoint names of the facts: of the list of endpoints, of the error table, of the sections.</summary>
    private static readonly Dictionary<string, string> Operations = new(StringComparer.Ordinal)
    {
        ["Create Session"] = "Sessions_Create",
        ["Session Status"] = "Sessions_GetStatus",
        ["Credit"] = "Orders_Credit",
        ["Webshop settings (undocumented)"] = "Merchants_GetSettings",
        ["Webhook v3: Generate Signing Secret"] = "Webhooks_GenerateSecret",
        ["Webhook v3 generate secret"] = "Webhooks_GenerateSecret",
        ["Webhook v3: Set Order Webhook URL"] = "Webhooks_SetOrderV3",
        ["Webhook v3 set order URL"] = "Webhooks_SetOrderV3",
        ["Webhook v3: Set Session Webhook URL"] = "Webhooks_SetSessionV3",
        ["Webhook v3 set session URL"] = "Webhooks_SetSessionV3",
        ["Webhook v3: Disable Order Webhook URL"] = "Webhooks_DisableOrderV3",
        ["Webhook v3: Disable Session Webhook URL"] = "Webhooks_DisableSessionV3",
        ["Order Webhook Set"] = "Webhooks_SetOrder",
        ["Order Webhook Disable"] = "Webhooks_DisableOrder",
        ["Session Webhook Set"] = "Webhooks_SetSession",
        ["Session Webhook Disable"] = "Webhooks_DisableSession",
        ["Merchant Create"] = "Merchants_Create",
        ["Start Workflow"] = "Orders_StartWorkflow",
        ["Payment"] = "Orders_RegisterPayment",
        ["On Hold"] = "Orders_PutOnHold",
        ["Resume Order"] = "Orders_Resume",
        ["Order Info"] = "Orders_GetInfo",
        ["Message"] = "Orders_AddMessage",
        ["Dispute"] = "Disputes_Create",
        ["Dispute categories list"] = "Disputes_ListCategories",
        ["Reconciliation: Invoices"] = "Reconciliation_ListInvoices",
        ["Invoices"] = "Reconciliation_ListInvoices",
        ["Reconciliation: Invoice Download"] = "Reconciliation_DownloadInvoice",
        ["Invoice Download"] = "Reconciliation_DownloadInvoice",
    };

    /// <summary>The sections of the facts that list fields, and their operations.</summary>
    private static readonly Dictionary<string, string[]> Sections = new(StringComparer.Ordinal)
    {
        ["3. Create Session"] = ["Sessions_Create"],
        ["4. Session Status"] = ["Sessions_GetStatus"],
        ["5. Credit"] = ["Orders_Credit"],
        ["6. Start Workflow"] = ["Orders_StartWorkflow"],
        ["7. Payment"] = ["Orders_RegisterPayment"],
        ["8. On Hold / Resume Order"] = ["Orders_PutOnHold", "Orders_Resume"],
        ["9. Order Info"] = ["Orders_GetInfo"],
        ["10. Message / Dispute"] = ["Orders_AddMessage", "Disputes_Create"],
        ["11. Reconciliation"] = ["Reconciliation_ListInvoices", "Reconciliation_DownloadInvoice"],
        ["12. Merchant Create (partners)"] = ["Merchants_Create"],
    };

    [SharedFact]
    public void Every_endpoint_is_an_operation_and_has_its_path_where_that_is_known()
    {
        var rows = Csv.Read(Repository.SharedFile("facts", "v2-endpoints.csv"));
        var known = rows
            .Where(row => row["path"].StartsWith('/') && !row["confidence"].Contains("inferred", StringComparison.Ordinal))
            .ToList();
        known.ShouldNotBeEmpty();
        foreach (var row in known)
            Operation(row["name"]).Path.ShouldBe(row["path"]);
        rows.ShouldAllBe(row => Operation(row["name"]) != null);
        output.WriteLine($"v2: {rows.Count} endpoints are operations; the paths of {known.Count} are known.");
    }

    [SharedFact]
    public void Every_code_can_be_returned()
    {
        var rows = Csv.Read(Repository.SharedFile("facts", "v2-errors.csv"));
        var missing = rows.Where(row => !Walk.CanReturn(Operation(row["endpoint"]), row["code"]))
            .Select(row => $"{row["endpoint"]}: {row["code"]}")
            .Distinct()
            .ToList();
        missing.ShouldBeEmpty();
        output.WriteLine($"v2: all {rows.Count} codes are known.");
    }

    [SharedFact]
    public void Every_documented_message_is_in_the_table() =>
        DocumentedMessages.Compare(
            Csv.Read(Repository.SharedFile("facts", "v2-errors.csv")), Operation, DeliberateOmissions.MessagesV2, "v2", output);

    [SharedFact]
    public void Every_row_that_Billink_documents_is_marked_as_documented() =>
        DocumentedMessages.CompareProvenance(
            Csv.Read(Repository.SharedFile("facts", "v2-errors.csv")), Operation, DeliberateOmissions.MessagesV2, "v2", output);

    [SharedFact]
    public void Every_field_that_the_facts_name_is_declared()
    {
        var facts = File.ReadAllText(Repository.SharedFile("facts", "v2.md"));
        var count = 0;
        var missing = new List<string>();
        foreach (var (title, ids) in Sections)
        {
            var text = facts.Split("\n## ").Single(section => section.StartsWith(title + "\n", StringComparison.Ordinal));
            var declared = ids.Select(id => RepositoryContracts.V2.Operations.Single(operation => operation.Id == id))
                .SelectMany(operation => Walk.Reachable(operation).SelectMany(type => type.Members).Concat(operation.Query))
                .Select(member => member.WireName)
                .ToHashSet(StringComparer.Ordinal);
            var fields = Fields(text).Distinct(StringComparer.Ordinal).ToList();
            fields.ShouldNotBeEmpty(title);
            count += fields.Count;
            missing.AddRange(fields.Where(field => !declared.Contains(field)).Select(field => $"{title}: {field}"));
        }

        missing.ShouldBeEmpty();
        output.WriteLine($"v2: all {count} fields that sections 3 to 12 name are declared.");
    }

    [SharedFact]
    public void Every_webhook_event_and_field_that_the_facts_name_is_declared()
    {
        var section = File.ReadAllText(Repository.SharedFile("facts", "v2.md"))
            .Split("\n## ")
            .Single(text => text.StartsWith("13. ", StringComparison.Ordinal));
        foreach (var (kind, start) in new[] { ("session", "`status`: "), ("order", "`event`: ") })
        {
            var webhook = RepositoryContracts.V2.Webhooks.Single(webhook => webhook.Name == kind);
            var events = Names(section.Split('\n').Single(line => line.StartsWith(start, StringComparison.Ordinal))[start.Length..]);
            events.Except(webhook.Events.Select(item => item.Value), StringComparer.Ordinal).ShouldBeEmpty();

            var body = section.Split('\n')
                .Single(line => line.StartsWith($"**{kind} webhook**", StringComparison.OrdinalIgnoreCase))
                .Split(" body: ")[1];
            var payload = RepositoryContracts.V2.Types.Single(type => type.Name == webhook.Payload);
            var fields = Names(body);
            fields.Except(payload.Members.Select(member => member.WireName), StringComparer.Ordinal).ShouldBeEmpty();
            output.WriteLine($"v2: the {kind} webhook has the {events.Count} events and {fields.Count} fields that are known.");
        }

        static List<string> Names(string text) => [.. Backticked().Matches(text).Select(match => match.Groups["name"].Value)];
    }

    private static ContractOperation Operation(string name) =>
        RepositoryContracts.V2.Operations.Single(operation => operation.Id == Operations[name]);

    /// <summary>Rows of field tables; <c>`name` string req</c> in a sentence; <c>{name: string}</c> in a reply.</summary>
    private static IEnumerable<string> Fields(string section)
    {
        var inFieldTable = false;
        foreach (var line in section.Split('\n'))
        {
            inFieldTable = line.StartsWith("| field |", StringComparison.Ordinal) || (inFieldTable && line.StartsWith('|'));
            if (inFieldTable && FieldRow().Match(line) is { Success: true } row)
            {
                foreach (var name in row.Groups["names"].Value.Split(", "))
                    yield return name;
            }

            foreach (Match match in TypedField().Matches(line))
                yield return match.Groups["name"].Value;
            foreach (Match reply in Reply().Matches(line))
            {
                foreach (Match field in ReplyField().Matches(reply.Value))
                    yield return field.Groups["name"].Value;
            }
        }
    }

    [GeneratedRegex("`(?<name>[A-Za-z_]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Backticked();

    [
        GeneratedRegex(
            @"^\| (?<names>[A-Za-z_]+(, [A-Za-z_]+)*) \| (string|integer|number|boolean|object|array)", RegexOptions.ExplicitCapture,
            matchTimeoutMilliseconds: 1000),
    ]
    private static partial Regex FieldRow();

    [
        GeneratedRegex(
            @"`(?<name>[A-Za-z_]+)` (string|integer|number|boolean|object|array)\b", RegexOptions.ExplicitCapture,
            matchTimeoutMilliseconds: 1000),
    ]
    private static partial Regex TypedField();

    [GeneratedRegex(@"`\{[^`]*\}`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reply();

    [
        GeneratedRegex(
            @"(?<name>[A-Za-z_]+): (string|integer|number|boolean|object|array)\b", RegexOptions.ExplicitCapture,
            matchTimeoutMilliseconds: 1000),
    ]
    private static partial Regex ReplyField();
}
