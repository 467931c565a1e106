using Billink.V2;
using Billink.Validation;

namespace Billink.Generated.Tests.Validation;

/// <summary>Lengths count characters as JSON Schema and XML Schema do, and what a wire can't hold isn't sent.</summary>
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

    // Not as data of a theory: an attribute's texts are UTF-8, which can't hold them.
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
