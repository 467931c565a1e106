using System.Text;
using System.Xml;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Reports;

/// <summary>
/// A report as JUnit's XML: each change is a test, which failed if the change is breaking, and was skipped if it is accepted.
/// </summary>
internal static class JUnitReport
{
    public static string Write(ContractReport report)
    {
        var text = new StringBuilder();
        using (
            var writer = XmlWriter.Create(
                text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CheckCharacters = false }))
        {
            writer.WriteStartElement("testsuites");
            writer.WriteStartElement("testsuite");
            writer.WriteAttributeString("name", "contract diff");
            writer.WriteAttributeString("tests", XmlConvert.ToString(report.Changes.Count + report.Accepted.Count));
            writer.WriteAttributeString("failures", XmlConvert.ToString(report.Count(Severity.Breaking)));
            writer.WriteAttributeString("skipped", XmlConvert.ToString(report.Accepted.Count));
            foreach (var change in report.Changes)
                Write(writer, change, isAccepted: false);
            foreach (var change in report.Accepted)
                Write(writer, change, isAccepted: true);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    private static void Write(XmlWriter writer, Change change, bool isAccepted)
    {
        writer.WriteStartElement("testcase");
        writer.WriteAttributeString("classname", Clean(change.Operations is [var only] ? only : "contract"));
        writer.WriteAttributeString("name", Clean($"{change.RuleId}: {change.Subject} ({change.Fingerprint})"));
        if (isAccepted)
        {
            writer.WriteStartElement("skipped");
            var reasons = change.Acceptances.Select(acceptance => acceptance.Reason);
            writer.WriteAttributeString("message", Clean($"Accepted: {string.Join("; ", reasons)}"));
            writer.WriteEndElement();
        }
        else if (change.Severity == Severity.Breaking)
        {
            writer.WriteStartElement("failure");
            writer.WriteAttributeString("message", Clean(change.Message));
            writer.WriteAttributeString("type", Clean(change.RuleId));
            var operations = change.Operations.Count < 2 ? "" : $"in: {OperationNames.Brief(change)}\n";
            writer.WriteString(
                Clean($"{change.Reason}\n{operations}{Where("before", change.OldLocation)}{Where("now", change.NewLocation)}"));
            writer.WriteEndElement();
        }
        else
        {
            writer.WriteElementString("system-out", Clean($"{change.Severity}: {change.Message} {change.Reason}"));
        }

        writer.WriteEndElement();
    }

    private static string Where(string word, SourceLocation? location) =>
        location is null ? "" : $"{word}: {location.File}:{location.Line}\n";

    // A contract can have characters that XML doesn't allow.
    private static string Clean(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));
}
