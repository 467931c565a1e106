using System.Globalization;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Services.Orders;
using Billink.Sandbox.Storage;
using Billink.Xml;

namespace Billink.Sandbox.Api.V1.Requests;

/// <summary>One v1 request of a merchant who is known, within one unit of work.</summary>
/// <typeparam name="TRequest">The message.</typeparam>
internal sealed class V1Context<TRequest>
{
    public required TRequest Request { get; init; }

    /// <summary>The texts as they came.</summary>
    public required RequestFields Fields { get; init; }

    /// <summary>What the contract doesn't allow; such values are left out of the request.</summary>
    public required IReadOnlyCollection<XmlFault> Faults { get; init; }

    public required Merchant Merchant { get; init; }

    public required SandboxDbContext Db { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>Where the caller reached the sandbox, without a slash at the end.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>The number of the workflow that the request names; null when it names none, and -1, which no workflow has, when it is no number.</summary>
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

    /// <summary>The workflow that the request names; null when the merchant has none of that number.</summary>
    public SandboxWorkflow? FindWorkflow() =>
        WorkflowNumber is { } number ? Merchant.FindWorkflow(number) : null;

    /// <summary>Whether a workflow is named that the merchant hasn't.</summary>
    public bool IsUnknownWorkflow(int? number) => number is not null && Merchant.FindWorkflow(number.Value) is null;

    public bool IsMissing(string element) => Has(element, XmlFaultKind.Missing);

    public bool IsMalformed(string element) => Has(element, XmlFaultKind.Malformed);

    private bool Has(string element, XmlFaultKind kind) => Faults.Any(fault => fault.Element == element && fault.Kind == kind);
}
