using Billink.Generated.Tests.Samples;
using Billink.Testing;
using Billink.V1;
using Billink.Xml;

namespace Billink.Generated.Tests.Oracle;

/// <summary>Requests of public clients are read like a server reads them.</summary>
public class RecordedRequestTests
{
    /// <summary>Incomplete requests, and the faults that a server reports.</summary>
    private static readonly Dictionary<string, string> Faulty = new(StringComparer.Ordinal)
    {
        // Names are case-sensitive: the real server replied as if the number was missing.
        ["clients/ruby/005-status.request.xml"] = "Missing INVOICENUMBER, Missing INVOICENUMBER",
        ["examples/status.request.lowercase-items.2014.xml"] = "Missing INVOICENUMBER, Missing INVOICENUMBER",
        // An empty number counts as missing.
        ["clients/avido/005-order.request.xml"] = "Missing BTW",
        ["clients/avido/006-order.request.xml"] = "Missing BTW",
        ["examples/credit.request.doc-skeleton.xml"] = "Missing CREDITAMOUNT, Missing ACTION",
    };

    public static TheoryData<string> Requests => Repository.Shared is null
        ? []
        : [.. Directory.EnumerateFiles(Folder, "*.request*.xml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    private static string Folder => Repository.SharedFile("fixtures", "v1");

    [SharedTheory]
    [MemberData(nameof(Requests))]
    public void A_request_is_read_without_faults_unless_it_is_known_to_be_faulty(string file)
    {
        var body = File.ReadAllBytes(Path.Combine(Folder, file));
        var faults = new List<XmlFault>();

        MessageCodec.Of(TypeOf(file, body)).Read(body, faults).ShouldNotBeNull();

        string.Join(", ", faults.Select(fault => $"{fault.Kind} {fault.Element}")).ShouldBe(Faulty.GetValueOrDefault(file, ""));
    }

    private static Type TypeOf(string file, byte[] body)
    {
        var name = Path.GetFileName(file).Split('.')[0].TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-');
        return name switch
        {
            "check" => typeof(CheckRequest),
            "order" => typeof(CreateOrderRequest),
            "status" => typeof(StatusRequest),
            "start-workflow" => typeof(StartWorkflowRequest),
            "credit" => typeof(CreditRequest),
            "payment" => typeof(PaymentRequest),
            "on-hold" => body.AsSpan().IndexOf("<ACTION>resume"u8) < 0 ? typeof(OnHoldRequest) : typeof(ResumeRequest),
            "resume" => typeof(ResumeRequest),
            "message" => typeof(MessageRequest),
            "file" => typeof(FileRequest),
            _ => throw new InvalidOperationException($"{file} belongs to no operation."),
        };
    }
}
