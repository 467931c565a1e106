namespace Billink.Contracts.Diff.Reports;

/// <summary>Parts of Markdown that reports share.</summary>
internal static class MarkdownText
{
    private const int MostOperations = 5;

    /// <summary>
    /// The operations of a change: <c>`POST /orders`, `GET /orders` and 3 more</c>; empty if there are none, or if the message starts with
    /// them.
    /// </summary>
    public static string Operations(Change change) => OperationNames.Brief(
        [.. change.Operations.Where(name => !change.Message.StartsWith(name + " ", StringComparison.Ordinal)).Select(Code)],
        MostOperations);

    /// <summary>The advice with a space before it; empty if there is none.</summary>
    public static string Advice(Change change) => Rules.Find(change.RuleId)?.Advice is { Length: > 0 } advice ? " " + Escape(advice) : "";

    public static string Code(string? text) => text is null ? "(nothing)" : $"`{text.ReplaceLineEndings(" ").Replace('`', '\'')}`";

    /// <summary>Escapes a text of the contract, except in code spans, so that it can't become markup.</summary>
    public static string Escape(string text) => string.Concat(text.ReplaceLineEndings(" ").Split('`').Select((part, index) => index % 2 == 1
        ? $"`{part}`"
        : part.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace("*", "\\*", StringComparison.Ordinal)));
}
