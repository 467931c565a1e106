using System.Text.Json;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Reports;

/// <summary>A report in SARIF 2.1.0.</summary>
internal static class SarifReport
{
    public static string Write(ContractReport report) => JsonReport.Write(writer =>
    {
        var changes = report.Changes.Select(change => (Change: change, IsAccepted: false))
            .Concat(report.Accepted.Select(change => (Change: change, IsAccepted: true))).ToList();
        var rules = changes.Select(change => change.Change.RuleId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "billink contract diff");
        writer.WriteStartArray("rules");
        foreach (var id in rules)
            WriteRule(writer, id);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        foreach (var (change, isAccepted) in changes)
            WriteResult(writer, change, rules.IndexOf(change.RuleId), isAccepted);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteRule(Utf8JsonWriter writer, string id)
    {
        var rule = Rules.Find(id);
        writer.WriteStartObject();
        writer.WriteString("id", id);
        if (rule is not null)
        {
            WriteText(writer, "shortDescription", rule.Title + ".");
            WriteText(writer, "fullDescription", $"{rule.Reason} Example: {rule.Example}");
            if (rule.Advice.Length > 0)
                WriteText(writer, "help", rule.Advice);
            writer.WriteStartObject("defaultConfiguration");
            writer.WriteString("level", Level(rule.Severity));
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, Change change, int ruleIndex, bool isAccepted)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", change.RuleId);
        writer.WriteNumber("ruleIndex", ruleIndex);
        writer.WriteString("level", Level(change.Severity));
        WriteText(
            writer, "message",
            change.Operations.Count == 0
                ? $"{change.Message} {change.Reason}"
                : $"{OperationNames.Brief(change)}: {change.Message} {change.Reason}");
        writer.WriteStartArray("locations");
        if ((change.NewLocation ?? change.OldLocation) is { } location)
            WriteLocation(writer, location, change.NewLocation is null ? "In the old version" : null);
        writer.WriteEndArray();
        if (change is { OldLocation: { } oldLocation, NewLocation: not null })
        {
            writer.WriteStartArray("relatedLocations");
            WriteLocation(writer, oldLocation, "Before");
            writer.WriteEndArray();
        }

        writer.WriteStartObject("properties");
        JsonReport.WriteTexts(writer, "operations", change.Operations);
        writer.WriteEndObject();
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("contractChange/v1", change.Fingerprint);
        writer.WriteEndObject();
        if (isAccepted)
        {
            writer.WriteStartArray("suppressions");
            writer.WriteStartObject();
            writer.WriteString("kind", "external");
            writer.WriteString("justification", string.Join("; ", change.Acceptances.Select(acceptance => acceptance.Reason)));
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, SourceLocation location, string? message)
    {
        writer.WriteStartObject();
        if (message is not null)
            WriteText(writer, "message", message);
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", string.Join('/', location.File.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)));
        writer.WriteEndObject();
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", location.Line);
        writer.WriteNumber("startColumn", location.Column);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.WriteString("fullyQualifiedName", location.Pointer);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Breaking => "error",
        Severity.Risky => "warning",
        _ => "note",
    };
}
