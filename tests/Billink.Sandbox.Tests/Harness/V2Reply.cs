using System.Text.Json;
using Billink.Envelopes;

namespace Billink.Sandbox.Tests.Harness;

/// <summary>The reply to a v2 request.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Text">The body.</param>
/// <param name="Error">The error in it, if it is one.</param>
internal sealed record V2Reply(int Status, string Text, BillinkErrorReply? Error)
{
    public JsonElement Root { get; } = Text.StartsWith('{') ? JsonDocument.Parse(Text).RootElement : default;

    /// <summary>A member of the body, as text.</summary>
    public string this[string name] => Root.GetProperty(name).ToString();

    /// <summary>The outcomes of single invoices, which payment calls <c>invoices</c> and other operations <c>statuses</c>.</summary>
    public IReadOnlyList<(string Number, int Code)> Outcomes =>
        [.. Items.Select(item => (item.GetProperty("invoiceNumber").GetString()!, item.GetProperty("code").GetInt32()))];

    /// <summary>The states in a reply to order info.</summary>
    public IReadOnlyList<(string Number, int Status, string Step)> States =>
        [.. Items.Select(item =>
            (item.GetProperty("invoiceNumber").GetString()!, item.GetProperty("status").GetInt32(),
            item.GetProperty("description").GetString()!))];

    public string Message(int index = 0) => Items.ElementAt(index).GetProperty("message").GetString()!;

    public void ShouldBeError(string code) => (Error?.Code).ShouldBe(code, Text);

    public void ShouldBeSuccess() => Error.ShouldBeNull(Text);

    private IEnumerable<JsonElement> Items =>
        (Root.TryGetProperty("statuses", out var statuses) ? statuses : Root.GetProperty("invoices")).EnumerateArray();
}
