using Billink.Envelopes;
using Billink.V1;
using Billink.V2;

namespace Billink.Generated.Tests.Envelopes;

/// <summary>Texts of errors have no placeholders when a person reads them, and nothing personal.</summary>
public class MessageTemplateTests
{
    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var operation in V2Operations.All.Concat(V1Operations.All))
            {
                foreach (var error in operation.Errors)
                    rows.Add(operation.Id, error.Name);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void No_row_shows_a_placeholder(string id, string name)
    {
        var operation = V2Operations.All.Concat(V1Operations.All).Single(operation => operation.Id == id);
        var error = operation.Errors.Single(error => error.Name == name);

        error.Text.ShouldNotMatch("%[a-z_]+%");
        error.Advice.ShouldNotMatch("%[a-z_]+%");
        foreach (var wire in new[] { error.Message, error.Text, "another text", "" })
            new BillinkApiException(operation, new BillinkErrorReply(error.Code, wire)).Message.ShouldNotMatch("%[a-z_]+%");
    }

    [Theory]
    [InlineData("VAT must be 21% or 9%", "VAT must be 21% or 9%")]
    [InlineData("A discount of 5% on order %number%", "A discount of 5% on order …")]
    [InlineData("%number% has 100% VAT", "… has 100% VAT")]
    [InlineData("100%", "100%")]
    public void A_percent_sign_alone_is_text(string template, string text)
    {
        MessageTemplate.Text(template).ShouldBe(text);
        MessageTemplate.Matches(template, text).ShouldBeTrue();
    }

    [Fact]
    public void The_fields_of_a_form_are_shown_without_their_reasons()
    {
        var exception = Exception(
            "The form contains the following errors: 1) customer.email: \"jip@shop.example\" is not valid. "
            + "2) transaction.orderItems[0].name: This value should not be blank.");

        exception.Fields.ShouldBe(["customer.email", "transaction.orderItems[0].name"]);
        exception.Message.ShouldBe(
            "Sessions_Create was refused with code 400, InvalidForm: The form contains the following errors: "
            + "customer.email, transaction.orderItems[0].name. Correct the fields that the message names.");
    }

    [Fact]
    public void A_list_without_fields_is_left_out() =>
        Exception("The form contains the following errors: Jip Jansen").Message.ShouldNotContain("Jip");

    [Fact]
    public void A_number_that_is_no_position_is_part_of_a_reason() =>
        Exception("The form contains the following errors: 1) customer.email: see 7) Jansen: no").Fields.ShouldBe(["customer.email"]);

    [Fact]
    public void A_digit_of_another_script_is_no_position() =>
        Exception("The form contains the following errors: \u0661) customer.email: no").Fields.ShouldBeEmpty();

    [Theory]
    [InlineData("Wrong BTW value, should be 0, 9, 21.", "Wrong BTW value, should be 0, 9, 21.")]
    [InlineData("Wrong BTW value, should be Jansen.", "Wrong BTW value, should be ….")]
    [InlineData("another text", "Wrong BTW value, should be ….")]
    public void Rates_are_shown_if_they_look_like_some(string wire, string expected) =>
        MessageTemplate.Fill("Wrong BTW value, should be %vat_values%.", wire).ShouldBe(expected);

    [Fact]
    public void A_part_of_the_request_is_never_shown() =>
        MessageTemplate.Fill("Order with number %number% already exists", "Order with number 2026-17 already exists")
            .ShouldBe("Order with number … already exists");

    [Fact]
    public void A_name_is_never_shown() => MessageTemplate.Fill(
        "Client with username \"%message%\" is not allowed", "Client with username \"shop1\" is not allowed")
        .ShouldBe("Client with username \"…\" is not allowed");

    private static BillinkApiException Exception(string wire) =>
        new(V2Operations.CreateSession, new BillinkErrorReply("400", wire));
}
