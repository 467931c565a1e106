using System.Xml.Linq;
using Billink.Envelopes;

namespace Billink.Sandbox.Tests.Harness;

/// <summary>The reply to a v1 request.</summary>
/// <param name="Text">The body.</param>
/// <param name="Api">Its root.</param>
/// <param name="Error">The error in it, if it is one.</param>
internal sealed record V1Reply(string Text, XElement Api, BillinkErrorReply? Error)
{
    /// <summary>The text of an element below the root, as in <c>MSG/CODE</c>.</summary>
    public string? this[string path] => path.Split('/').Aggregate((XElement?)Api, (element, name) => element?.Element(name))?.Value;

    public void ShouldBeError(string code) => (Error?.Code).ShouldBe(code, Text);

    public void ShouldBeSuccess() => Error.ShouldBeNull(Text);

    /// <summary>The outcomes of single invoices.</summary>
    public IReadOnlyList<(string Number, string Code)> Outcomes =>
        [.. Api.Descendants("ITEM").Select(item => (item.Element("INVOICENUMBER")!.Value, item.Element("CODE")!.Value))];
}
