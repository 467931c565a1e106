using System.Globalization;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Services.Orders;
using Billink.Sandbox.Storage;
using Billink.Xml;

namespace Billink.Sandbox.Api.V1.Requests;

/// <summary>A decoded v1 request of an authenticated merchant, in a unit of work.</summary>
/// <typeparam name="TRequest">The message.</typeparam>
/// <param name="request">The request.</param>
/// <param name="message">The decoded message.</param>
/// <param name="faults">What the contract doesn't allow. The message lacks these values.</param>
internal sealed class V1Context<TRequest>(V1Request request, TRequest message, IReadOnlyCollection<XmlFault> faults)
{
    public TRequest Request => message;

    /// <summary>The texts as received.</summary>
    public RequestFields Fields => request.Fields;

    public Merchant Merchant => request.Merchant;

    public SandboxDbContext Db => request.Db;

    public DateTimeOffset Now => request.Now;

    /// <summary>The address of the sandbox in links, without a trailing slash.</summary>
    public string BaseUrl => request.BaseUrl;

    /// <summary>The workflow number of the request. Null if it has none; -1, which no workflow has, if it isn't a number.</summary>
    public int? WorkflowNumber
    {
        get
        {
            var text = Fields[Element.WorkflowNumber];
            if (text.Length == 0)
                return null;
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
        }
    }

    public OrderService Orders => new(Db, Merchant, Now);

    /// <summary>The workflow of the request. Null if the merchant has no workflow of that number.</summary>
    public SandboxWorkflow? FindWorkflow() =>
        WorkflowNumber is { } number ? Merchant.FindWorkflow(number) : null;

    public bool IsMissing(string element) => Has(element, XmlFaultKind.Missing);

    public bool IsMalformed(string element) => Has(element, XmlFaultKind.Malformed);

    private bool Has(string element, XmlFaultKind kind) => faults.Any(fault => fault.Element == element && fault.Kind == kind);
}
