using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Billink.Sandbox.Tests.Harness;
using Billink.V1;
using Billink.V2;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Tests.Control;

/// <summary>A strict sandbox rejects requests that deviate from the contract.</summary>
public sealed class StrictTests
{
    [Theory]
    [InlineData("<API><VERSION>BILLINK2.0</VERSION></API>", "CLIENTUSERNAME")]
    [InlineData("<Api/>", "not API")]
    [InlineData("<API", "not well-formed XML")]
    [InlineData("<!DOCTYPE API [<!ENTITY a 'b'>]><API>&a;</API>", "not well-formed XML")]
    public async Task An_invalid_v1_request_is_rejected_with_its_violations(string body, string violation)
    {
        await using var sandbox = await StartAsync();

        var (status, violations) = await SendAsync(sandbox, V1Operations.Check.Path, body);

        status.ShouldBe(HttpStatusCode.BadRequest);
        violations.ShouldContain(row => row.Contains(violation, StringComparison.Ordinal), string.Join('\n', violations));
    }

    [Theory]
    [InlineData("""{"billinkUsername":"sandbox-user","billinkID":"sandbox-client","invoices":[{"number":"1","amount":1,"colour":"red"}]}""",
        "invoices[0].colour")]
    [InlineData("""{"billinkUsername":"sandbox-user","billinkID":"sandbox-client","invoices":[{"number":"1"}]}""", "invoices[0].amount")]
    [InlineData("""{"billinkUsername":"sandbox-user","billinkID":"sandbox-client","invoices":[]}""", "invoices")]
    [InlineData("""{"billinkUsername":"sandbox-user","billinkID":"sandbox-client","invoices":7}""", "invoices")]
    [InlineData("no JSON", "not JSON")]
    public async Task An_invalid_v2_request_is_rejected_with_its_violations(string body, string violation)
    {
        await using var sandbox = await StartAsync();

        var (status, violations) = await SendAsync(sandbox, V2Operations.Payment.Path, body);

        status.ShouldBe(HttpStatusCode.BadRequest);
        violations.ShouldContain(row => row.Contains(violation, StringComparison.Ordinal), string.Join('\n', violations));
    }

    [Theory]
    [InlineData("", "text/plain", "Content-Type The contract has application/json.")]
    [InlineData("?colour=red", "application/json", "?colour The contract has no such parameter.")]
    [InlineData("?page=first", "application/json", "?page must be a whole number.")]
    [InlineData("?date_to=2026-01-31", "application/json", "?date_to must be a date, dd-mm-yyyy.")]
    [InlineData("?date_from=01-02-2026&page=1", "Application/JSON; charset=utf-8", null)]
    public async Task The_query_and_the_media_type_of_a_v2_request_are_checked(string query, string mediaType, string? violation)
    {
        await using var sandbox = await StartAsync();
        const string body = """{"billinkUsername":"sandbox-user","billinkId":"sandbox-client"}""";

        var (_, violations) = await SendAsync(sandbox, V2Operations.ListInvoices.Path + query, body, mediaType);

        violations.ShouldBe(violation is null ? [] : [violation]);
        sandbox.Sandbox.Journal.Exchanges.ShouldHaveSingleItem().Deviations.Select(row => $"{row.Place} {row.Message}")
            .ShouldBe(violations);
    }

    [Fact]
    public async Task A_rejected_request_changes_nothing()
    {
        await using var sandbox = await StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");
        await SendAsync(sandbox, V1Operations.Payment.Path,
            Invoices("Payment", Item(("INVOICENUMBER", "shop-1"), ("AMOUNT", "49.95"), ("COLOUR", "red"))));

        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("0");
        sandbox.Sandbox.Journal.AssertDone("RegisterPayment", "shop-1", times: 0);
    }

    [Theory]
    [InlineData(true, "false", false)]
    [InlineData(false, "true", true)]
    [InlineData(true, "perhaps", true)]
    public async Task A_request_can_choose_the_mode(bool option, string header, bool isRejected)
    {
        await using var sandbox = await TestSandbox.StartAsync(new BillinkSandboxOptions { IsStrict = option });
        sandbox.Http.DefaultRequestHeaders.Add("X-Billink-Sandbox-Strict", header);

        var (status, _) = await SendAsync(sandbox, V1Operations.Check.Path, Check(("COLOUR", "red")));

        status.ShouldBe(isRejected ? HttpStatusCode.BadRequest : HttpStatusCode.OK);
    }

    [Fact]
    public async Task Deep_nesting_is_rejected_early()
    {
        await using var sandbox = await StartAsync();
        var deep = string.Concat(Enumerable.Repeat("<A>", 100_000)) + string.Concat(Enumerable.Repeat("</A>", 100_000));

        (await SendAsync(sandbox, V1Operations.Check.Path, $"<API>{deep}</API>")).Violations.ShouldHaveSingleItem().ShouldContain("nested");
    }

    [Theory]
    [InlineData("totalAmount\":\"121.00", "totalAmount\":\"999.005", "transaction.totalAmount has more than two decimals: 999.005.")]
    [InlineData("totalAmount\":\"121.00", "totalAmount\":\"999", "transaction.totalAmount is 999.00, but the lines add up to 121.00.")]
    [InlineData(
        "totalTaxAmount\":\"21.00", "totalTaxAmount\":\"500", "transaction.totalTaxAmount is 500.00, but the VAT of the lines is 21.00.")]
    [InlineData(
        "quantity\":\"1", "quantity\":\"7", "transaction.orderItems[0].totalProductAmount is 121.00, but 7 × 121.00 is 847.00.")]
    [InlineData("purchaseCountry\":\"NL", "purchaseCountry\":\"XX", "transaction.purchaseCountry is no country code of ISO 3166-1.")]
    [InlineData("jip@shop.example", "nope", @"customer.email doesn't have the form [^@\s]+@[^@\s]+\.[^@\s]+.")]
    public async Task An_order_that_looks_wrong_is_rejected(string right, string wrong, string violation)
    {
        await using var sandbox = await StartAsync();
        Session.ShouldContain(right);

        var (status, violations) = await SendAsync(
            sandbox, V2Operations.CreateSession.Path, Session.Replace(right, wrong, StringComparison.Ordinal), "application/json");

        status.ShouldBe(HttpStatusCode.BadRequest);
        violations.ShouldContain(violation);
        sandbox.Sandbox.Journal.Exchanges.ShouldHaveSingleItem().Deviations.ShouldContain(row => $"{row.Place} {row.Message}" == violation);
    }

    [Fact]
    public async Task A_vat_rate_of_no_served_country_is_accepted_and_noted()
    {
        await using var sandbox = await StartAsync();
        var body = Session
            .Replace("\"taxRate\":\"21\"", "\"taxRate\":\"25\"", StringComparison.Ordinal)
            .Replace("TaxAmount\":\"21.00\"", "TaxAmount\":\"24.20\"", StringComparison.Ordinal);

        var (status, violations) = await SendAsync(sandbox, V2Operations.CreateSession.Path, body, "application/json");

        (status, violations.Count).ShouldBe((HttpStatusCode.OK, 0));
        var exchange = sandbox.Sandbox.Journal.Exchanges.ShouldHaveSingleItem();
        exchange.Deviations.ShouldBeEmpty();
        exchange.Notes.ShouldHaveSingleItem().Place.ShouldBe("transaction.orderItems[0].taxRate");
    }

    [Fact]
    public async Task A_v1_order_that_looks_wrong_is_rejected()
    {
        await using var sandbox = await StartAsync();

        var (status, violations) = await SendAsync(sandbox, V1Operations.Check.Path, Check(("ORDERAMOUNT", "49.955")));

        status.ShouldBe(HttpStatusCode.BadRequest);
        violations.ShouldBe(["ORDERAMOUNT has more than two decimals: 49.955."]);
    }

    private const string Session = """
        {"client":{"billinkUsername":"sandbox-user","billinkID":"sandbox-client","workflowNumber":"1"},
        "customer":{"type":"p","firstName":"Jip","lastName":"Jansen","email":"jip@shop.example","mobile":"0612345678"},
        "billingAddress":{"street":"Dorpsstraat","houseNumber":"1","postalCode":"1234AB","city":"Ons Dorp","countryCode":"NL"},
        "transaction":{"orderNumber":"shop-1","totalAmount":"121.00","totalTaxAmount":"21.00",
        "purchaseCountry":"NL","purchaseCurrency":"EUR","orderItems":[
        {"code":"1","name":"Shoes","quantity":"1","taxRate":"21","productAmount":"121.00","productTaxAmount":"21.00",
        "totalProductAmount":"121.00"}]}}
        """;

    private static Task<TestSandbox> StartAsync() => TestSandbox.StartAsync(new BillinkSandboxOptions { IsStrict = true });

    private static async Task<(HttpStatusCode Status, IReadOnlyList<string> Violations)> SendAsync(
        TestSandbox sandbox, string path, string body, string mediaType = "text/plain")
    {
        using var content = new StringContent(body, Encoding.UTF8);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        using var response = await sandbox.Http.PostAsync(new Uri(path, UriKind.Relative), content);
        var text = await response.Content.ReadAsStringAsync();
        if (response.Content.Headers.ContentType?.MediaType != "application/problem+json")
            return (response.StatusCode, []);
        return (response.StatusCode,
            [.. JsonDocument.Parse(text).RootElement.GetProperty("violations").EnumerateArray().Select(row =>
            $"{row.GetProperty("place")} {row.GetProperty("message")}")]);
    }
}
