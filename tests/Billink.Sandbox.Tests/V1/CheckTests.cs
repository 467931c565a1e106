using Billink.Sandbox.Tests.Harness;
using Billink.V1;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Tests.V1;

public sealed class CheckTests
{
    public static TheoryData<int> Causes => [.. Enumerable.Range(0, CheckErrors.Causes.Count)];

    [Theory]
    [InlineData("BE", "1000", null, "500")]
    [InlineData("de", "10115", null, "500")]
    [InlineData("FR", "75001", null, "501")]
    [InlineData("FR", "75001", "1", "500")]
    public async Task Customers_elsewhere_are_rejected(string country, string postalCode, string? backdoor, string code)
    {
        await using var sandbox = await TestSandbox.StartAsync();

        var answer = await sandbox.SendAsync(
            V1Operations.Check, Check(("COUNTRYCODE", country), ("POSTALCODE", postalCode), ("BACKDOOR", backdoor)));

        answer["MSG/CODE"].ShouldBe(code, answer.Text);
    }

    [Fact]
    public async Task An_accepted_customer_gets_the_exact_advice_and_a_uuid()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        var reply = await sandbox.SendAsync(V1Operations.Check, Check());

        var uuid = Guid.ParseExact(reply["UUID"]!, "D");
        reply.Text.ShouldBe(
            "<?xml version='1.0' encoding='UTF-8' ?><API><RESULT>MSG</RESULT><MSG><CODE>500</CODE><DESCRIPTION>Advies=1</DESCRIPTION></MSG>"
            + $"<UUID>{uuid}</UUID></API>");
    }

    [Theory]
    [InlineData("0", "49.95", "501")]
    [InlineData("1", "49.95", "500")]
    [InlineData("1", "5000.01", "500")]
    [InlineData(null, "5000.00", "500")]
    [InlineData(null, "5000.01", "501")]
    [InlineData("", "49.95", "500")]
    public async Task A_rejected_check_is_a_result_without_uuid_and_BACKDOOR_precedes_the_amount(
        string? backdoor, string amount, string code)
    {
        await using var sandbox = await TestSandbox.StartAsync();

        var reply = await sandbox.SendAsync(V1Operations.Check, Check(("BACKDOOR", backdoor), ("ORDERAMOUNT", amount)));

        reply.ShouldBeSuccess();
        reply["MSG/CODE"].ShouldBe(code);
        (reply["UUID"] is null).ShouldBe(code == "501");
        reply["MSG/DESCRIPTION"].ShouldBe(code == "501" ? "Advies=0" : "Advies=1");
    }

    [Theory]
    [MemberData(nameof(Causes))]
    public async Task Each_wrong_value_has_its_documented_code(int cause)
    {
        var (code, changes) = CheckErrors.Causes[cause];
        await using var sandbox = await TestMerchants.StartAsync();

        var reply = await sandbox.SendAsync(V1Operations.Check, Check(changes));

        reply.ShouldBeError(CodeOf(code));
    }

    [Fact]
    public void Every_code_of_the_contract_has_a_request_or_a_reason() =>
        CheckErrors.Causes.Select(cause => cause.Code).Concat(CheckErrors.Untriggered.Keys).Distinct()
            .ShouldBe(Enum.GetValues<CheckErrorCode>(), ignoreOrder: true);

    [Theory]
    [InlineData("VERSION", "nonsense", "001")]
    [InlineData("CLIENTUSERNAME", "nobody", "101")]
    [InlineData("CLIENTID", "wrong", "102")]
    [InlineData("ACTION", "none", "103")]
    [InlineData("WORKFLOWNUMBER", "100", "105")]
    [InlineData("LASTNAME", "", "410")]
    [InlineData("PHONENUMBER", "1", "402")]
    public async Task The_first_of_several_errors_is_returned(string element, string value, string code)
    {
        (string Element, string? Value)[] wrong =
        [
            ("VERSION", "nonsense"), ("CLIENTUSERNAME", "nobody"), ("CLIENTID", "wrong"), ("ACTION", "none"), ("WORKFLOWNUMBER", "100"),
                ("LASTNAME", ""),
            ("PHONENUMBER", "1"), ("BIRTHDATE", "01-01-2020"),
        ];
        await using var sandbox = await TestSandbox.StartAsync();

        var reply = await sandbox.SendAsync(V1Operations.Check, Check([.. wrong.SkipWhile(change => change.Element != element)]));

        value.ShouldBe(wrong.Single(change => change.Element == element).Value);
        reply.ShouldBeError(code);
    }

    [Theory]
    [InlineData("TYPE", "p")]
    [InlineData("ORDERAMOUNT", "1,220.50")]
    [InlineData("ORDERAMOUNT", "36.3000")]
    [InlineData("SEX", "O")]
    [InlineData("SEX", "m")]
    [InlineData("BIRTHDATE", "15-01-2008")]
    [InlineData("DELIVERY_STREET", "Voorbeeldlaan")]
    [InlineData("DELIVERYSTREET", "Voorbeeldlaan")]
    public async Task Requests_of_real_clients_are_accepted(string element, string value)
    {
        await using var sandbox = await TestSandbox.StartAsync();

        (await sandbox.SendAsync(V1Operations.Check, Check((element, value))))["MSG/CODE"].ShouldBe("500");
    }

    [Fact]
    public async Task A_business_needs_no_birth_date_and_no_postal_code_of_the_Netherlands()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        var reply = await sandbox.SendAsync(V1Operations.Check, Check(
            ("TYPE", "B"), ("COMPANYNAME", "Voorbeeld & Zonen"), ("CHAMBEROFCOMMERCE", "12345678"), ("BIRTHDATE", null),
                ("COUNTRYCODE", "BE"), ("POSTALCODE", "2000")));

        reply["MSG/CODE"].ShouldBe("500", reply.Text);
    }

    private static string CodeOf(CheckErrorCode code) => V1Operations.Check.Errors.Single(row => row.Value.Equals(code)).Code;
}
