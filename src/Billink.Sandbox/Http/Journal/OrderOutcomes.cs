using System.Text.Json;
using System.Text.Unicode;
using System.Xml;
using Billink.Json;
using Billink.Sandbox.Http.Messages;
using Billink.Xml;

namespace Billink.Sandbox.Http.Journal;

/// <summary>Finds the orders that an exchange names, and their outcomes.</summary>
internal static class OrderOutcomes
{
    private static readonly HashSet<string> XmlNumbers = new(["INVOICENUMBER", "ORDERNUMBER"], StringComparer.Ordinal);

    // The models read names in any case.
    private static readonly HashSet<string> JsonNumbers = new(
        ["number", "invoiceNumber", "orderNumber", "invoice"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Successes = new(["200", "500"], StringComparer.Ordinal);

    public static IReadOnlyList<SandboxOutcome> Of(BillinkOperation operation, ReadOnlyMemory<byte> request, ApiReply reply, bool isError)
    {
        var isXml = operation.Version is BillinkApiVersion.V1;
        var requested = isXml ? FromXml(request) : FromJson(request);
        var isDone = !isError && reply.Status < 400 && !reply.ContentType.StartsWith("text/html", StringComparison.Ordinal);
        var replied = !isDone ? [] : isXml ? FromXml(reply.Body) : FromJson(reply.Body);
        return [.. requested.Select((row, index) => new SandboxOutcome(row.Number, isDone && IsSuccess(row.Number, index)))];

        // If the reply has a code for each invoice, the code decides. It is found by position first, because a number can occur twice.
        bool IsSuccess(string number, int index)
        {
            var code = replied.Count == requested.Count && replied[index].Number == number
                ? replied[index].Code
                : replied.Find(row => row.Number == number).Code;
            return code is null || Successes.Contains(code);
        }
    }

    private static List<(string Number, string? Code)> FromXml(ReadOnlyMemory<byte> body)
    {
        var rows = new List<(string Number, string? Code)>();
        try
        {
            using var reader = XmlInput.Open(body);
            reader.MoveToContent();
            var element = "";
            while (reader.Read())
            {
                if (reader.NodeType is XmlNodeType.Element)
                    element = reader.LocalName;
                else if (reader.NodeType is XmlNodeType.EndElement)
                    element = "";
                else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                    Take(rows, XmlNumbers.Contains(element), reader.Value.Trim(), isCode: element == "CODE");
            }
        }
        catch (XmlException)
        {
            // the part before the fault is used
        }

        return rows;
    }

    private static List<(string Number, string? Code)> FromJson(ReadOnlyMemory<byte> body)
    {
        var rows = new List<(string Number, string? Code)>();
        if (!Utf8.IsValid(body.Span))
            return rows;
        try
        {
            using var document = JsonDocument.Parse(JsonBody.WithoutMark(body));
            Walk(document.RootElement, rows);
        }
        catch (Exception exception) when (LenientJson.IsUnreadable(exception))
        {
            // the body names no order
        }

        return rows;
    }

    private static void Walk(JsonElement element, List<(string Number, string? Code)> rows)
    {
        if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Walk(item, rows);
        }
        else if (element.ValueKind is JsonValueKind.Object)
        {
            // Reads an object's number before its code, whatever the order of its members.
            foreach (var member in element.EnumerateObject().OrderBy(member => member.Name == "code"))
            {
                if (member.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
                    Take(rows, JsonNumbers.Contains(member.Name), member.Value.ToString(), isCode: member.Name == "code"
                        && element.TryGetProperty("invoiceNumber", out _));
                else
                    Walk(member.Value, rows);
            }
        }
    }

    private static void Take(List<(string Number, string? Code)> rows, bool isNumber, string text, bool isCode)
    {
        if (isNumber)
            rows.Add((text, null));
        else if (isCode && rows is [.., (var number, null)])
            rows[^1] = (number, text);
    }
}
