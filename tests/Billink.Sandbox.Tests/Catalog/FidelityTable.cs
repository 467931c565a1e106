using System.Globalization;
using System.Text;
using Billink.Sandbox.Tests.V1;

namespace Billink.Sandbox.Tests.Catalog;

/// <summary>Writes docs/fidelity.md from the tests of this folder and the recordings.</summary>
internal static class FidelityTable
{
    private const string Head = """
        # How faithful the sandbox is

        `FidelityTests` generates this page from what the sandbox's tests verify: don't edit it. No test asks Billink's own servers.

        - **request**: "yes" means that a request gets this outcome (`CatalogTests`), and that the reply is valid against the contract:
          schema, HTTP status, code and text. *fault* means that only a planned fault gets this error; its reply is valid, too, and the
          reason is given. *example*: the sandbox has no handler for the operation, and replies with the contract's example.
        - **basis**: how sure the outcome is. *documented*: Billink's documentation has the code and its text. *observed*: seen in the code
          of a public client or in traffic. *inferred*: our conclusion. When exactly Billink returns an error, and which of several errors
          comes first, is inferred throughout; [decisions.md](decisions.md) says what was decided.
        - **recorded**: the years of recorded exchanges with Billink's test servers that the sandbox reproduces, except for UUIDs and the
          whitespace between elements (`RecordedExchangeTests`).

        """;

    public static string Of(IReadOnlyList<BillinkOperation> operations, IReadOnlyList<Trigger> triggers)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n")).Append('\n');
        AppendSummary(text, operations, triggers);
        foreach (var operation in operations)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"\n## {operation.Id}\n\n`{operation.Path}` ({operation.PathProvenance.ToString().ToLowerInvariant()} path)\n\n");
            text.Append("| code | outcome | request | basis | recorded |\n|---|---|---|---|---|\n");
            var got = triggers.Where(trigger => trigger.Operation == operation).ToList();
            AppendRow(text, operation, code: "", "success", error: null, got);
            foreach (var error in operation.Errors)
                AppendRow(text, operation, error.Code, error.Name, error.Name, got);
        }

        AppendDecided(text);
        AppendRecordings(text);
        return text.ToString();
    }

    private static void AppendSummary(StringBuilder text, IReadOnlyList<BillinkOperation> operations, IReadOnlyList<Trigger> triggers)
    {
        var outcomes = operations.Sum(operation => operation.Errors.Count + 1);
        var got = triggers.Select(trigger => (trigger.Operation.Id, trigger.Error)).Distinct().Count();
        text.Append(CultureInfo.InvariantCulture, $"{operations.Count} operations have {outcomes} outcomes: requests get {got} of them, ");
        text.Append(CultureInfo.InvariantCulture,
            $"only planned faults get {outcomes - got}. The sandbox reproduces {Recordings.All.Count} recorded exchanges.\n");
    }

    private static void AppendRow(
        StringBuilder text, BillinkOperation operation, string code, string outcome, string? error, IEnumerable<Trigger> triggers)
    {
        var request = triggers.FirstOrDefault(trigger => trigger.Error == error) switch
        {
            { IsExample: true } => "*example*",
            null => $"*fault*: {UntriggeredErrors.ReasonOf(operation.Id, error!)}",
            _ => "yes",
        };
        var years = Recordings.All
            .Where(recording => recording.Operation == operation && recording.Error == error)
            .Select(recording => recording.Year.ToString(CultureInfo.InvariantCulture))
            .Distinct()
            .Order(StringComparer.Ordinal);
        text.Append(CultureInfo.InvariantCulture,
            $"| {code} | {outcome} | {request} | {ContractRow.Of(operation.Id, error).Basis} | {string.Join(", ", years)} |\n");
    }

    private static void AppendDecided(StringBuilder text)
    {
        text.Append("\n## Behaviour without a code\n\n| behaviour | basis | evidence | test |\n|---|---|---|---|\n");
        foreach (var row in DecidedBehaviour.All)
            text.Append(CultureInfo.InvariantCulture, $"| {row.Behaviour} | {row.Basis} | {row.Why} | `{row.Test}` |\n");
    }

    private static void AppendRecordings(StringBuilder text)
    {
        text.Append("\n## Recorded exchanges\n\n| request | reply | as recorded |\n|---|---|---|\n");
        foreach (var recording in Recordings.All)
            text.Append(CultureInfo.InvariantCulture,
                $"| {recording.Request} | {recording.Response} | {(recording.Change is { } change ? $"yes, to {change}" : "yes")} |\n");
        text.Append("\nRecorded exchanges for which the sandbox deliberately returns another reply:\n\n");
        foreach (var (request, why) in Recordings.Others)
            text.Append(CultureInfo.InvariantCulture, $"- {request}: {why}\n");
    }
}
