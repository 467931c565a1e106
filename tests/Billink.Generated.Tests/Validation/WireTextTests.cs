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
        var exception = Should.Throw<BillinkValidationException>(() => BillinkValidation.ThrowIfInvalid(new Billink.V1.MessageRequest { InvoiceNumber = "1", WorkflowNumber = 1, Message = text }));

        exception.Violations.ShouldHaveSingleItem().Message.ShouldContain(shown);
        Should.NotThrow(() => BillinkValidation.ThrowIfInvalid(new MessageRequest { InvoiceNumber = "1", Message = text }));
    }

    private static IEnumerable<string> Violations(Action<BillinkValidation> check)
    {
        var validation = new BillinkValidation();
        check(validation);
        return validation.Violations.Select(violation => $"{violation.Path} {violation.Message}");
    }

    private static void CannotBeSent(string text)
    {
        var exception = Should.Throw<BillinkValidationException>(() => BillinkValidation.ThrowIfInvalid(new MessageRequest { InvoiceNumber = "1", Message = text }));

        exception.Violations.ShouldHaveSingleItem().Path.ShouldBe("message");
        Should.Throw<BillinkValidationException>(() => BillinkValidation.ThrowIfInvalid(new Billink.V1.MessageRequest { InvoiceNumber = "1", WorkflowNumber = 1, Message = text }))
            .Violations.ShouldHaveSingleItem().Path.ShouldBe("MESSAGE");
    }
}
