using System.Globalization;

namespace Billink.Sandbox.Api.Invoices;

/// <summary>Reads workflow numbers, which v2 sends as text.</summary>
internal static class WorkflowText
{
    private const int NoWorkflow = -1;

    /// <summary>The number in a text. Null if the text is empty; a number that no workflow has if the text isn't a number.</summary>
    public static int? Number(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : NoWorkflow;
}
