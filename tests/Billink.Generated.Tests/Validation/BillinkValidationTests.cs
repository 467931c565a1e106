using Billink.Validation;

namespace Billink.Generated.Tests.Validation;

/// <summary>Each check reports violations with the path and the limit, and never with the value.</summary>
public class BillinkValidationTests
{
    private const string Value = "hush-hush";

    [Fact]
    public void A_required_value_must_be_present()
    {
        Violations(v => v.Required("name", null)).ShouldBe(["name: is required."]);
        Violations(v => v.Required("name", "")).ShouldBeEmpty();
        Violations(v => v.Required("items", Array.Empty<string>())).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("", true)]
    [InlineData("a", true)]
    [InlineData("ab", false)]
    [InlineData("abc", false)]
    [InlineData("abcd", true)]
    public void A_text_has_a_limited_length(string? text, bool isRejected) =>
        (Violations(v => v.Text("name", text, min: 2, max: 3)).Count == 1).ShouldBe(isRejected);

    [Theory]
    [InlineData("AB", false)]
    [InlineData("ABC", true)]
    [InlineData("xABx", true)]
    [InlineData("AB\n", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_pattern_applies_to_the_whole_text(string? text, bool isRejected) =>
        (Violations(v => v.Text("name", text, pattern: new TextPattern("A|AB"))).Count == 1).ShouldBe(isRejected);

    [Theory]
    [InlineData(null, false)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(14, false)]
    [InlineData(15, true)]
    public void A_number_has_limits(int? number, bool isRejected) =>
        (Violations(v => v.Number("days", number, min: 1, max: 14)).Count == 1).ShouldBe(isRejected);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void A_list_has_limits(int count, bool isRejected) =>
        (Violations(v => v.Items("items", new int[count], min: 1, max: 10)).Count == 1).ShouldBe(isRejected);

    [Fact]
    public void Limits_are_named_and_values_are_not()
    {
        Violations(v => v.Text("name", Value, max: 3)).ShouldBe(["name: has 9 characters; 0 to 3 are allowed."]);
        Violations(v => v.Text("name", Value, min: 20)).ShouldBe(["name: has 9 characters; 20 or more are allowed."]);
        Violations(v => v.Text("name", Value, pattern: new TextPattern("[0-9]+"))).ShouldBe(["name: doesn't have the form [0-9]+."]);
        Violations(v => v.Number("amount", 123.45m, min: 0.01m, max: 99.99m)).ShouldBe(["amount: must be 0.01 to 99.99."]);
        Violations(v => v.Number("amount", -123.45m, min: 0)).ShouldBe(["amount: must be 0 or more."]);
        Violations(v => v.Items("items", new int[11], max: 10)).ShouldBe(["items: has 11 elements; 0 to 10 are allowed."]);
    }

    [Fact]
    public void A_path_has_every_part_from_the_root()
    {
        var inner = new Rules(v => v.Required("city", null));

        Violations(v =>
        {
            v.Nested("customer", new Rules(w => w.Nested("address", inner)));
            v.Each("invoices", [new Rules(_ => { }), inner]);
            v.Required("after", null);
            v.Nested("absent", null);
            v.Each("absent", null);
        }).ShouldBe(["customer.address.city: is required.", "invoices[1].city: is required.", "after: is required."]);
    }

    [Fact]
    public void A_body_that_is_a_list_or_a_map_has_no_name_and_no_dot_before_its_elements()
    {
        var inner = new Rules(v => v.Required("amount", null));

        Violations(v =>
        {
            v.Required("", null);
            v.Each("", [inner]);
            v.Elements("", [0], static (w, name, value) => w.Number(name, value, min: 1));
            v.Elements<int[]>("", [[0]], static (w, name, value) =>
                w.Elements(name, value, static (x, place, number) => x.Number(place, number, min: 1)));
            v.Entries("", new Dictionary<string, Rules> { ["robin"] = inner }, static (w, name, value) => w.Nested(name, value));
        }).ShouldBe(
        [
            ": is required.", "[0].amount: is required.", "[0]: must be 1 or more.", "[0][0]: must be 1 or more.",
            "*.amount: is required.",
        ]);
    }

    [Fact]
    public void A_list_or_a_map_inside_of_another_has_no_dot_before_its_elements_either()
    {
        var inner = new Rules(v => v.Required("amount", null));
        var list = new Rules(v => v.Each("", [inner]));
        var elements = new Rules(v => v.Elements("", [inner], static (w, name, value) => w.Nested(name, value)));
        var entries = new Dictionary<string, Rules> { ["robin"] = inner };
        var map = new Rules(v => v.Entries("", entries, static (w, name, value) => w.Nested(name, value)));

        Violations(v =>
        {
            v.Nested("mark", list);
            v.Nested("mark", elements);
            v.Nested("mark", map);
            v.Each("marks", [list]);
            v.Nested("", list);
        }).ShouldBe(
        [
            "mark[0].amount: is required.", "mark[0].amount: is required.", "mark.*.amount: is required.",
            "marks[0][0].amount: is required.", "[0].amount: is required.",
        ]);
    }

    [Fact]
    public void The_exception_lists_every_violation()
    {
        var exception = Should.Throw<BillinkValidationException>(() => BillinkValidation.ThrowIfInvalid(new Rules(v =>
        {
            v.Required("name", null);
            v.Text("email", Value, max: 3);
        })));

        exception.Violations.Select(violation => violation.Path).ShouldBe(["name", "email"]);
        exception.Message.ShouldBe("The Rules was not sent. name: is required. email: has 9 characters; 0 to 3 are allowed.");
    }

    private static List<string> Violations(Action<BillinkValidation> rules)
    {
        var validation = new BillinkValidation();
        rules(validation);
        return [.. validation.Violations.Select(violation => $"{violation.Path}: {violation.Message}")];
    }

    private sealed class Rules(Action<BillinkValidation> rules) : IBillinkValidatable
    {
        public void Validate(BillinkValidation validation) => rules(validation);
    }
}
