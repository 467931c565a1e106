using Billink.Testing;

namespace Billink.Contracts.Tests.Fixtures;

/// <summary>Our XSD validates real v1 messages of other clients.</summary>
public class FixtureTestsV1
{
    /// <summary>The part of a file name that names the operation, and the start of its types' names.</summary>
    private static readonly Dictionary<string, string> Stems = new(StringComparer.Ordinal)
    {
        ["check"] = "Check",
        ["order"] = "CreateOrder",
        ["status"] = "Status",
        ["start-workflow"] = "StartWorkflow",
        ["credit"] = "Credit",
        ["payment"] = "Payment",
        ["on-hold"] = "OnHold",
        ["resume"] = "Resume",
        ["message"] = "Message",
        ["file"] = "File",
        ["error"] = "Error",
    };

    private const string RubyNames =
        "ruby: names that were never Billink's (DELIVERYHOUSENUMBEREXTENSION, ITEM_QUANTITY) and dots in the order number";
    private const string Prefix = "ruby: an undeclared xsi: prefix, so no namespace-aware parser reads it";
    private const string LowerCase = "ruby: items in lower case, which Billink answered as if they were absent";
    private const string ReplyElements = "avido: the empty elements of a reply (STATUS, MESSAGE, …) inside a request; Billink ignored them";

    /// <summary>Documents with known mistakes, and the reasons.</summary>
    private static readonly Dictionary<string, string> Faulty = new(StringComparer.Ordinal)
    {
        ["clients/ruby/002-order.request.xml"] = RubyNames,
        ["examples/order.request.ruby-2014.xml"] = RubyNames,
        ["clients/ruby/003-order.request.xml"] = Prefix,
        ["examples/order.request.no-checkuuid.2014.xml"] = Prefix,
        ["clients/ruby/005-status.request.xml"] = LowerCase,
        ["examples/status.request.lowercase-items.2014.xml"] = LowerCase,
        ["clients/avido/009-start-workflow.request.xml"] = ReplyElements,
        ["examples/start-workflow.request.2018.xml"] = ReplyElements,
    };

    public static TheoryData<string> Documents => Repository.Shared is null
        ? []
        : [.. Directory.EnumerateFiles(Repository.SharedFile("fixtures", "v1"), "*.xml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.SharedFile("fixtures", "v1"), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [SharedTheory]
    [MemberData(nameof(Documents))]
    public void A_document_is_valid_unless_it_is_known_to_be_faulty(string path)
    {
        var xml = File.ReadAllText(Repository.SharedFile("fixtures", "v1", path));
        var errors = ContractSchemas.ValidateXml(TypeOf(path, xml), xml);

        if (Faulty.TryGetValue(path, out var reason))
            errors.ShouldNotBeEmpty($"It is no longer faulty; take it off the list ({reason}).");
        else
            errors.ShouldBeEmpty();
    }

    /// <summary>The type of a document, by file name: <c>003-start-workflow.request.xml</c>, <c>check.response.accepted.xml</c>.</summary>
    private static string TypeOf(string path, string xml)
    {
        var parts = Path.GetFileName(path).Split('.');
        var endpoint = parts[0].TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimStart('-');
        if (xml.Contains("<ACTION>resume</ACTION>", StringComparison.Ordinal))
            endpoint = "resume";
        return Stems[endpoint] + (string.Equals(parts[1], "response", StringComparison.Ordinal) ? "Response" : "Request");
    }
}
