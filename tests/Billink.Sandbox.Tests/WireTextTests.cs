using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Billink.Sandbox.Tests.Harness;
using Billink.V1;
using Billink.V2;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Tests;

/// <summary>
/// Requests as real clients write them: with a byte order mark, in another case, with amounts and lengths at their limits.
/// </summary>
public sealed partial class WireTextTests
{
    private const string Mark = "\uFEFF";

    [Fact]
    public async Task A_byte_order_mark_before_a_request_changes_nothing()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        foreach (var (operation, body) in Requests())
        {
            foreach (var strict in new[] { "false", "true" })
            {
                var without = await PostAsync(sandbox, operation, body, strict);
                var with = await PostAsync(sandbox, operation, Mark + body, strict);

                Masked(with).ShouldBe(Masked(without), operation.Id);
            }
        }

        var exchanges = sandbox.Sandbox.Journal.Exchanges;
        exchanges.ShouldAllBe(exchange => !exchange.Request.StartsWith('\uFEFF'));
        foreach (var pair in exchanges.Chunk(2))
            pair[1].Deviations.ShouldBe(pair[0].Deviations);
    }

    [Fact]
    public async Task A_byte_order_mark_before_nothing_is_no_data()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        var reply = await sandbox.SendJsonAsync(V2Operations.ListInvoices, Mark + " \r\n");

        reply.Error!.Message.ShouldBe((await sandbox.SendJsonAsync(V2Operations.ListInvoices, "")).Error!.Message);
    }

    [Theory]
    [InlineData("12,50")]
    [InlineData("1,2,3,4.5")]
    [InlineData("1,22.50")]
    [InlineData(",100")]
    public async Task A_malformed_amount_is_invalid_and_a_deviation(string amount)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");

        (await sandbox.SendAsync(V1Operations.Check, Check(("ORDERAMOUNT", amount)))).ShouldBeError("428");
        (await sandbox.SendAsync(V1Operations.Payment, Invoice("Payment", "AMOUNT", amount))).ShouldBeError("706");
        (await sandbox.SendAsync(V1Operations.Credit, Invoice("Credit", "CREDITAMOUNT", amount))).ShouldBeError("707");
        var payment = new JsonObject { ["number"] = "shop-1", ["amount"] = amount };
        (await sandbox.SendJsonAsync(V2Operations.Payment, V2Message.Invoices(payment))).Error.ShouldNotBeNull();

        foreach (var (exchange, element) in sandbox.Sandbox.Journal.Exchanges.TakeLast(4)
            .Zip(["ORDERAMOUNT", "AMOUNT", "CREDITAMOUNT", "invoices[0].amount"]))
        {
            exchange.Deviations.Count(deviation => deviation.Place == element).ShouldBe(1, exchange.Operation);
        }
    }

    [Fact]
    public async Task Thousands_in_groups_of_three_are_an_amount()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        await sandbox.CheckAsync(("ORDERAMOUNT", "1,220.50"));

        sandbox.Sandbox.Journal.Exchanges.ShouldHaveSingleItem().Deviations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("0.001")]
    [InlineData("0.004999")]
    [InlineData("-0.01")]
    public async Task An_order_below_one_cent_cannot_be_paid_at_once(string amount)
    {
        await using var sandbox = await TestSandbox.StartAsync();

        var session = await sandbox.SendJsonAsync(
            V2Operations.CreateSession, V2Message.Session("shop-1", message => message["transaction"]!["totalAmount"] = amount));

        session.ShouldBeError("400");
        (await sandbox.SendAsync(V1Operations.Check, Check(("ORDERAMOUNT", amount)))).ShouldBeError("428");
    }

    [Theory]
    [InlineData(30, null)]
    [InlineData(31, "708")]
    public async Task Surrogate_pairs_count_as_one_character(int count, string? error)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");
        var description = string.Concat(Enumerable.Repeat("🛋", count));

        var v1 = await sandbox.SendAsync(V1Operations.Payment, Invoices(
            "Payment", Item(("INVOICENUMBER", "shop-1"), ("AMOUNT", "1"), ("DESCRIPTION", description))));
        var v2 = await sandbox.SendJsonAsync(V2Operations.Payment, V2Message.Invoices(V2Message.Payment("shop-1", 1, description)));

        v1.Error?.Code.ShouldBe(error);
        v2.Error?.Code.ShouldBe(error);
        (v1.Error is null, v2.Error is null).ShouldBe((error is null, error is null));
    }

    [Fact]
    public async Task A_house_number_can_have_ten_characters_of_any_kind()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var ten = string.Concat(Enumerable.Repeat("🛋", 10));

        await sandbox.CheckAsync(("HOUSEEXTENSION", ten));
        (await sandbox.SendAsync(V1Operations.Check, Check(("HOUSEEXTENSION", ten + "b")))).ShouldBeError("431");
    }

    [Fact]
    public async Task Member_names_are_read_in_any_case_and_strict_mode_shows_the_spelling_of_the_contract()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");
        var body = MemberName().Replace(
            V2Message.Invoices(V2Message.Payment("shop-1", 49.95m)), name => name.Value.ToUpperInvariant());

        (await sandbox.SendJsonAsync(V2Operations.Payment, body)).ShouldBeSuccess();

        sandbox.Sandbox.Journal.AssertDone("RegisterPayment", "shop-1");
        sandbox.Sandbox.Journal.Exchanges[^1].Deviations.Select(deviation => deviation.Message).Distinct().ShouldBe(
            [
                "The contract writes billinkUsername.", "The contract writes billinkID.", "The contract writes invoices.",
                "The contract writes number.", "The contract writes amount.", "The contract writes description.",
            ]);
    }

    private static string Invoice(string action, string element, string amount) =>
        Invoices(action, Item(("INVOICENUMBER", "shop-1"), (element, amount)));

    private static IEnumerable<(BillinkOperation Operation, string Body)> Requests() =>
    [
        .. V1Operations.All.Select(operation => (operation, HeaderOnly(operation.Action!))),
        (V1Operations.Check, Check()),
        .. V2Operations.All.Select(operation => (operation, V2Message.Signed().ToJsonString())),
        (V2Operations.GetSessionStatus, V2Message.SessionStatus("none")),
    ];

    private static async Task<string> PostAsync(TestSandbox sandbox, BillinkOperation operation, string body, string strict)
    {
        var mediaType = operation.Version is BillinkApiVersion.V1 ? "text/xml" : "application/json";
        using var request = OperationRequest.To(operation, new StringContent(body, Encoding.UTF8, mediaType));
        request.Headers.Add("X-Billink-Sandbox-Strict", strict);
        using var response = await sandbox.Http.SendAsync(request);
        return $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}";
    }

    /// <summary>Without what no two replies share.</summary>
    private static string Masked(string reply) => Changing().Replace(reply, "…");

    [GeneratedRegex("(?<=<UUID>)[^<]+|(?<=\"secret\":\")[^\"]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Changing();

    [GeneratedRegex("\"[a-zA-Z]+\"(?=:)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MemberName();
}
