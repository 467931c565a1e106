using System.Text;
using Billink.AspNetCore.Inbox;
using Billink.AspNetCore.Webhooks;
using Billink.Webhooks;

namespace Billink.AspNetCore.Tests.Receiving;

/// <summary>Which deliveries are the same one, and which are about the same order.</summary>
public class IdentityTests
{
    private static readonly DateTimeOffset SentAt = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("d-1", true)]
    [InlineData("!", true)]
    [InlineData("~", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("a b", false)]
    [InlineData(" ", false)]
    [InlineData("a\u007f", false)]
    [InlineData("é", false)]
    [InlineData("a\nb", false)]
    public void A_signed_delivery_has_the_id_of_its_header_if_it_is_visible_ascii(string? header, bool isUsed)
    {
        var record = Record(header, SentAt);

        record.Id.ShouldBe(isUsed ? header : record.Fingerprint);
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void An_id_has_at_most_200_characters(int length, bool isUsed)
    {
        var header = new string('a', length);

        (Record(header, SentAt).Id == header).ShouldBe(isUsed);
    }

    [Fact]
    public void An_unsigned_delivery_never_has_the_id_of_its_header()
    {
        var record = Record("d-1", sentAt: null);

        record.Id.ShouldBe(record.Fingerprint);
        record.IsSigned.ShouldBeFalse();
    }

    [Fact]
    public void The_fingerprint_depends_on_the_merchant_the_time_and_the_body()
    {
        var other = ReceivingShop.Order("A-2");

        string[] prints =
        [
            Record("d-1", SentAt).Fingerprint,
            Record("d-1", SentAt, merchant: "shop-a").Fingerprint,
            Record("d-1", SentAt.AddSeconds(1)).Fingerprint,
            Record("d-1", sentAt: null).Fingerprint,
            Record("d-1", SentAt, body: other).Fingerprint,
        ];

        prints.Distinct().Count().ShouldBe(prints.Length);
        Record("d-2", SentAt).Fingerprint.ShouldBe(prints[0]);
    }

    [Fact]
    public void The_subject_is_the_order_or_the_session()
    {
        Record("d-1", SentAt).Subject.ShouldBe("order/A-1");
        Record("d-1", SentAt, ReceivingShop.Session("A-1")).Subject.ShouldBe("session/A-1");
        var unknown = Record("d-1", SentAt, """{"something":"new"}""");
        unknown.Subject.ShouldBe($"delivery/{unknown.Fingerprint}");
    }

    [Fact]
    public void Ids_and_subjects_of_a_merchant_have_its_name()
    {
        var record = Record("d-1", SentAt, merchant: "shop-a");

        (record.Id, record.Subject, record.Merchant).ShouldBe(("shop-a/d-1", "shop-a/order/A-1", "shop-a"));
    }

    private static WebhookRecord Record(string? header, DateTimeOffset? sentAt, string? body = null, string merchant = "") =>
        WebhookIdentity.Record(
            merchant, header, sentAt, BillinkWebhook.Parse(Encoding.UTF8.GetBytes(body ?? ReceivingShop.Order("A-1"))), SentAt);
}
