using System.Text;
using Billink.Sandbox.Tests.Harness;
using Billink.V1;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Tests.V1;

/// <summary>On hold, resume, message and file, on the current path and on the older one.</summary>
public sealed class OrderCareTests
{
    [Theory]
    [InlineData("/v1/client/on-hold")]
    [InlineData("/api/on-hold")]
    public async Task An_order_is_held_and_resumed(string path)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");

        (await sandbox.SendAsync(V1Operations.OnHold, path, Hold("shop-1")))["MSG/CODE"].ShouldBe("200");
        (await sandbox.StatusAsync("shop-1")).ShouldBe(("0", "On hold"));
        (await sandbox.SendAsync(V1Operations.OnHold, path, Hold("shop-1"))).ShouldBeError("701");
        (await sandbox.SendAsync(V1Operations.Resume, path, Resume("shop-1")))["MSG/CODE"].ShouldBe("200");
        (await sandbox.SendAsync(V1Operations.Resume, path, Resume("shop-1")))["MSG/CODE"].ShouldBe("200");
        (await sandbox.StatusAsync("shop-1")).ShouldBe(("0", "Wait for invoice"));
    }

    [Fact]
    public async Task A_hold_moves_the_invoice_and_ends_after_its_days()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");
        (await sandbox.SendAsync(V1Operations.OnHold, Hold("shop-1", ("DAYS", "14")))).ShouldBeSuccess();

        sandbox.Clock.Advance(TimeSpan.FromDays(14));
        (await sandbox.StatusAsync("shop-1")).ShouldBe(("0", "Wait for invoice"));
        sandbox.Clock.Advance(TimeSpan.FromDays(3));
        (await sandbox.StatusAsync("shop-1")).ShouldBe(("0", "Wait for payment"));
    }

    [Fact]
    public async Task Invalid_holds_and_resumptions_are_rejected_in_the_documented_order()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAsync("shop-1");

        (await sandbox.SendAsync(V1Operations.OnHold, Hold(null, ("DAYS", "15")))).ShouldBeError("401");
        (await sandbox.SendAsync(V1Operations.OnHold, Hold("nowhere", ("DAYS", "15")))).ShouldBeError("402");
        (await sandbox.SendAsync(V1Operations.OnHold, Hold("shop-1", ("WORKFLOWNUMBER", "2")))).ShouldBeError("402");
        (await sandbox.SendAsync(V1Operations.OnHold, Hold("shop-1", ("WORKFLOWNUMBER", "x")))).ShouldBeError("402");
        foreach (var days in new[] { "15", "0", "-1", "x", "99999999999" })
            (await sandbox.SendAsync(V1Operations.OnHold, Hold("shop-1", ("DAYS", days)))).ShouldBeError("403");
        (await sandbox.SendAsync(V1Operations.OnHold, Hold("shop-1"))).ShouldBeError("701");
        (await sandbox.SendAsync(V1Operations.Resume, Resume("shop-1", ("WORKFLOWNUMBER", null)))).ShouldBeError("401");
        (await sandbox.SendAsync(V1Operations.Resume, Resume("nowhere", ("RESUME", "Y")))).ShouldBeError("104");
        (await sandbox.SendAsync(V1Operations.Resume, Resume("nowhere"))).ShouldBeError("402");
    }

    [Fact]
    public async Task A_note_is_accepted_for_an_existing_order()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAsync("shop-1");

        (await sandbox.SendAsync(V1Operations.Message, About("message", "shop-1", ("MESSAGE", "Ships on Monday."))))["MSG/CODE"]
            .ShouldBe("200");
        (await sandbox.SendAsync(V1Operations.Message, About("message", "nowhere", ("MESSAGE", "Ships on Monday.")))).ShouldBeError("402");
    }

    [Theory]
    [InlineData("/v1/client/file")]
    [InlineData("/api/file")]
    public async Task A_file_is_a_PDF_at_the_address_of_the_reply(string path)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAsync("shop-1", ("LASTNAME", "Çelik (o'B)"));

        var reply = await sandbox.SendAsync(V1Operations.File, path, About("pdf", "shop-1"));

        var file = await sandbox.Http.GetByteArrayAsync(new Uri(reply["MSG/DESCRIPTION"]!));
        var text = Encoding.Latin1.GetString(file);
        text.ShouldStartWith("%PDF-1.");
        text.ShouldContain("(Invoice 1SBXshop-1) Tj");
        text.ShouldContain("(Robin Çelik \\(o'B\\)) Tj");
        text.ShouldContain("(49.95) Tj");
        (await sandbox.SendAsync(V1Operations.File, path, About("pdf", "nowhere"))).ShouldBeError("402");
    }

    [Fact]
    public async Task An_order_is_paid_out_from_the_day_after_the_invoice()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");
        var status = Invoices("Status", Item(("INVOICENUMBER", "shop-1")));

        sandbox.Clock.Advance(TimeSpan.FromDays(3));
        (await sandbox.SendAsync(V1Operations.Status, status))["MSG/INVOICES/INVOICE/PAIDOUT"].ShouldBeNull();
        sandbox.Clock.Advance(TimeSpan.FromDays(1));
        (await sandbox.SendAsync(V1Operations.Status, status))["MSG/INVOICES/INVOICE/PAIDOUT"].ShouldBe("1");
    }

    [Fact]
    public async Task An_invoiced_direct_debit_is_open()
    {
        await using var sandbox = await TestMerchants.StartAsync();
        var uuid = await sandbox.CheckAsync(("WORKFLOWNUMBER", "5"));
        var order = Order(
            uuid, "shop-1", ("WORKFLOWNUMBER", "5"), ("BANKACCOUNTNUMBER", "NL91ABNA0417164300"), ("BANKACCOUNTHOLDER", "R. Voorbeeld"));
        (await sandbox.SendAsync(V1Operations.CreateOrder, order)).ShouldBeSuccess();
        (await sandbox.SendAsync(V1Operations.StartWorkflow, Invoices("activate order", Item(("INVOICENUMBER", "shop-1")))))
            .ShouldBeSuccess();

        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("0");
        sandbox.Clock.Advance(TimeSpan.FromDays(3));
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("2");
    }

    private static string Hold(
        string? number, params (string Element, string? Value)[] changes) => About("Onhold", number, [("DAYS", "7"), .. changes]);

    private static string Resume(
        string? number, params (string Element, string? Value)[] changes) => About("resume", number, [("RESUME", "y"), .. changes]);

    private static string About(string action, string? number, params (string Element, string? Value)[] changes) =>
        HeaderOnly(action, [("WORKFLOWNUMBER", "1"), ("INVOICENUMBER", number), .. changes]);
}
