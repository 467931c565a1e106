using System.Text.Json;
using Billink.V2;
using Billink.Validation;

namespace Billink.Generated.Tests.Validation;

/// <summary>Lengths count characters as JSON Schema and XML Schema do, and text that the wire format can't represent isn't sent.</summary>
public class WireTextTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("é€", 2)]
    [InlineData("😀", 1)]
    [InlineData("a😀b𝒳", 4)]
    public void A_character_is_a_code_point(string text, int length) => WireText.Length(text).ShouldBe(length);

    [Fact]
    public void A_limit_counts_code_points()
    {
        Violations(validation => validation.Text("name", "😀😀😀", max: 3)).ShouldBeEmpty();
        Violations(validation => validation.Text("name", "😀", min: 2)).ShouldBe(["name has 1 characters; 2 or more are allowed."]);
    }

    // Not the data of a theory, because attributes store text as UTF-8, which can't represent these texts.
    [Fact]
    public void Half_of_a_surrogate_pair_cannot_be_sent()
    {
        foreach (var text in (string[])["a\ud83d", "\ude00\ud83d", "\ud83d\ud83d\ude00"])
            CannotBeSent(text);
    }

    [Theory]
    [InlineData("a\u000Bb", "U+000B")]
    [InlineData("\u0001", "U+0001")]
    [InlineData("\uFFFE", "U+FFFE")]
    public void A_character_that_xml_cannot_hold_cannot_be_sent_in_v1(string text, string shown)
    {
        ViolationOf(V1Message(text)).Message.ShouldContain(shown);
        Should.NotThrow(() => BillinkValidation.ThrowIfInvalid(V2Message(text)));
    }

    [Fact]
    public void An_open_enumeration_is_checked_as_text()
    {
        const string Half = "\ud83d";
        var credit = new Billink.V1.CreditRequest { Invoices = [], Action = V1.CreditAction.Of("a\u000B") };
        Violations(credit.Validate)
            .ShouldContain(violation => violation.StartsWith("ACTION has the character U+000B"));
        var customer = new Customer
        {
            Type = CustomerType.Of(Half), FirstName = "R", LastName = "J", Email = "r@example.com", Mobile = "0612345678",
        };
        ViolationOf(customer).Path.ShouldBe("type");
    }

    [Fact]
    public void Json_of_the_shop_that_cannot_be_sent_is_a_violation()
    {
        Violations(validation => validation.Json("a", null)).ShouldBeEmpty();
        Violations(validation => validation.Json("a", Json("""{"b":[1,"\ud83d\ude00"]}"""))).ShouldBeEmpty();
        Violations(validation => validation.Json("a", default(JsonElement))).ShouldHaveSingleItem();
        Violations(validation => validation.Json("a", Json("""{"b":["\ud83d"]}"""))).ShouldHaveSingleItem();
        Violations(validation => validation.Json("a", Json("""{"\ud83d":1}"""))).ShouldHaveSingleItem();
    }

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;

    private static IEnumerable<string> Violations(Action<BillinkValidation> check)
    {
        var validation = new BillinkValidation();
        check(validation);
        return validation.Violations.Select(violation => $"{violation.Path} {violation.Message}");
    }

    private static void CannotBeSent(string text)
    {
        ViolationOf(V2Message(text)).Path.ShouldBe("message");
        ViolationOf(V1Message(text)).Path.ShouldBe("MESSAGE");
    }

    private static BillinkViolation ViolationOf(IBillinkValidatable message) =>
        Should.Throw<BillinkValidationException>(() => BillinkValidation.ThrowIfInvalid(message)).Violations.ShouldHaveSingleItem();

    private static Billink.V1.MessageRequest V1Message(string text) => new() { InvoiceNumber = "1", WorkflowNumber = 1, Message = text };

    private static MessageRequest V2Message(string text) => new() { InvoiceNumber = "1", Message = text };
}
