using Billink.Testing;

namespace Billink.Contracts.Tests.Fixtures;

/// <summary>Tests the validator: if it accepted everything, every test that uses it would be worthless.</summary>
public class ContractSchemasTests
{
    [Fact]
    public void A_missing_required_property_is_found() =>
        ContractSchemas.ValidateJson(
            "CreditRequest", """{ "billinkUsername": "u" }""").ShouldContain(line => line.Contains("required", StringComparison.Ordinal));

    [Fact]
    public void A_wrong_type_deep_inside_is_found() =>
        ContractSchemas.ValidateJson(
            "CreditRequest", """{ "billinkUsername": "u", "billinkID": "i", "invoices": [{ "number": "1", "creditAmount": true }] }""")
            .ShouldHaveSingleItem().ShouldContain("/invoices/0/creditAmount");

    [Fact]
    public void A_scalar_of_another_type_is_valid_in_a_reply_but_not_in_a_request()
    {
        const string json = """{ "status": "success", "message": 1 }""";
        ContractSchemas.ValidateJson("StatusMessage", json).ShouldNotBeEmpty();
        ContractSchemas.ValidateJsonAsRead("StatusMessage", json).ShouldNotBeEmpty("message is text in every source");
        const string credit = """{ "result": "MSG", "statuses": [{ "code": "200", "invoiceNumber": "A", "message": "done" }] }""";
        ContractSchemas.ValidateJson("CreditResponse", credit).ShouldNotBeEmpty();
        ContractSchemas.ValidateJsonAsRead("CreditResponse", credit).ShouldBeEmpty();
    }

    [Fact]
    public void An_unknown_element_and_a_broken_pattern_are_found() =>
        ContractSchemas.ValidateXml("CheckResponse", "<API><RESULT>MSG</RESULT><UUID>x</UUID><OTHER/></API>").Count.ShouldBe(2);

    [Fact]
    public void Malformed_xml_is_an_error_and_not_an_exception() =>
        ContractSchemas.ValidateXml("CheckResponse", "<API>").ShouldHaveSingleItem();

    [Fact]
    public void A_schema_that_does_not_exist_is_rejected()
    {
        Should.Throw<ArgumentException>(() => ContractSchemas.ValidateJson("Nonsense", "{}"));
        Should.Throw<ArgumentException>(() => ContractSchemas.ValidateXml("Nonsense", "<API/>"));
    }
}
