using System.Globalization;

namespace Billink.Sandbox.Api.V2.Requests;

/// <summary>Workflow numbers, which v2 sends as texts.</summary>
internal static class WorkflowText
{
    private const int NoWorkflow = -1;

    /// <summary>The number in a text; null when none is given, and a number that no workflow has when it is none.</summary>
    public static int? Number(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : NoWorkflow;
}
