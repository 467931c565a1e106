using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Reports;

/// <summary>A report for scripts. <c>docs/contract-diff.schema.json</c> is its public format.</summary>
internal static class JsonReport
{
    // Version 1 had no number, and an entry for each operation.
    private const int SchemaVersion = 2;

    public static string Write(ContractReport report) => Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", SchemaVersion);
        writer.WriteStartObject("summary");
        writer.WriteNumber("breaking", report.Count(Severity.Breaking));
        writer.WriteNumber("risky", report.Count(Severity.Risky));
        writer.WriteNumber("compatible", report.Count(Severity.Compatible));
        writer.WriteNumber("accepted", report.Accepted.Count);
        writer.WriteEndObject();
        WriteChanges(writer, "changes", report.Changes);
        WriteChanges(writer, "accepted", report.Accepted);
        writer.WriteEndObject();
    });

    /// <summary>Writes JSON in the style of all reports.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (
            var writer = new Utf8JsonWriter(
                stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            write(writer);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length).ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>The word of an enum value in JSON.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>Writes a list of texts.</summary>
    public static void WriteTexts(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static void WriteChanges(Utf8JsonWriter writer, string name, IReadOnlyList<Change> changes)
    {
        writer.WriteStartArray(name);
        foreach (var change in changes)
        {
            writer.WriteStartObject();
            writer.WriteString("ruleId", change.RuleId);
            writer.WriteString("severity", Word(change.Severity));
            writer.WriteString("breaks", Word(change.Breaks));
            writer.WriteString("direction", Word(change.Direction));
            WriteTexts(writer, "operations", change.Operations);
            writer.WriteString("subject", change.Subject);
            writer.WriteString("oldLocation", change.OldLocation?.Pointer);
            writer.WriteString("newLocation", change.NewLocation?.Pointer);
            writer.WriteString("message", change.Message);
            writer.WriteString("reason", change.Reason);
            WriteTexts(writer, "members", change.Members);
            writer.WriteString("fingerprint", change.Fingerprint);
            writer.WriteString("oldValue", change.OldValue);
            writer.WriteString("newValue", change.NewValue);
            WriteSource(writer, "oldSource", change.OldLocation);
            WriteSource(writer, "newSource", change.NewLocation);
            WriteOthers(writer, change.OtherLocations);
            WriteAcceptances(writer, change.Acceptances);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteOthers(Utf8JsonWriter writer, IReadOnlyList<SourceLocation> locations)
    {
        if (locations.Count == 0)
            return;
        writer.WriteStartArray("otherSources");
        foreach (var location in locations)
        {
            writer.WriteStartObject();
            WriteContent(writer, location);
        }

        writer.WriteEndArray();
    }

    private static void WriteAcceptances(Utf8JsonWriter writer, IReadOnlyList<AcceptedChange> acceptances)
    {
        if (acceptances.Count == 0)
            return;
        writer.WriteStartArray("acceptances");
        foreach (var acceptance in acceptances)
        {
            writer.WriteStartObject();
            writer.WriteString("fingerprint", acceptance.Fingerprint);
            writer.WriteString("reason", acceptance.Reason);
            writer.WriteString("expires", acceptance.Expires?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteSource(Utf8JsonWriter writer, string name, SourceLocation? location)
    {
        if (location is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        WriteContent(writer, location);
    }

    private static void WriteContent(Utf8JsonWriter writer, SourceLocation location)
    {
        writer.WriteString("file", location.File);
        writer.WriteNumber("line", location.Line);
        writer.WriteNumber("column", location.Column);
        writer.WriteEndObject();
    }
}
