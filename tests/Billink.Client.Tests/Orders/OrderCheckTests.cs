using System.Text;
using Billink.Client.Tests.Errors;
using Billink.V2;
using Billink.Validation;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Billink.Client.Tests.Orders;

/// <summary>An order that looks wrong is logged, refused or sent, as the option says.</summary>
public class OrderCheckTests
{
    private static readonly CreateSessionRequest Wrong = Messages.Session with
    {
        Transaction = Messages.Session.Transaction with { TotalAmount = 999m },
    };

    private readonly CannedSender sender = new(Encoding.UTF8.GetBytes(Operations.ReplyOf(V2Operations.CreateSession)));
    private readonly FakeLogger<BillinkClient> log = new();

    [Fact]
    public async Task By_default_a_wrong_total_is_logged_and_the_order_sent()
    {
        await Client(new BillinkOptions().OrderCheck).Sessions.CreateAsync(Wrong);

        sender.Count.ShouldBe(1);
        var entry = log.Collector.GetSnapshot().Single(entry => entry.Id.Id == 9);
        (entry.Level, entry.Id.Name).ShouldBe((LogLevel.Warning, "OrderDoubtful"));
        entry.Message.ShouldBe(
            "Sessions_Create sends an order that looks wrong. transaction.totalAmount is 999.00, but the lines add up to 12.50.");
    }

    [Fact]
    public async Task A_wrong_order_can_be_refused()
    {
        var exception = await Should.ThrowAsync<BillinkValidationException>(
            () => Client(BillinkOrderCheck.Refuse).Sessions.CreateAsync(Wrong));

        sender.Count.ShouldBe(0);
        exception.Violations.ShouldBe(
            [new BillinkViolation("transaction.totalAmount", "is 999.00, but the lines add up to 12.50.")]);
    }

    [Fact]
    public async Task The_check_can_be_switched_off()
    {
        await Client(BillinkOrderCheck.Off).Sessions.CreateAsync(Wrong);

        log.Collector.GetSnapshot().ShouldNotContain(entry => entry.Id.Id == 9);
    }

    [Fact]
    public async Task A_right_order_is_not_logged()
    {
        await Client(BillinkOrderCheck.Warn).Sessions.CreateAsync(Messages.Session);

        log.Collector.GetSnapshot().ShouldNotContain(entry => entry.Id.Id == 9);
    }

    private BillinkClient Client(BillinkOrderCheck check) => new(new BillinkTransport(
        sender,
        new BillinkOptions { BaseUrl = new Uri("http://localhost"), Username = "shop-user", Id = "shop-key", OrderCheck = check },
        logger: log));
}
