using System.Globalization;
using System.Text.Json;
using Billink.Json;
using Billink.V2;

namespace Billink.Generated.Tests.V2;

public sealed class UnspecifiedDateTests
{
    [Theory]
    [InlineData("31-12-1990", "1990-12-31")]
    [InlineData("1990-12-31", "1990-12-31")]
    [InlineData("31-02-1990", null)]
    [InlineData("12/31/1990", null)]
    [InlineData("", null)]
    public void A_date_keeps_its_text_and_reads_the_known_forms(string text, string? expected)
    {
        var date = new BillinkDate(text);

        date.Text.ShouldBe(text);
        date.Value?.ToString("O", CultureInfo.InvariantCulture).ShouldBe(expected);
    }

    [Fact]
    public void A_date_is_sent_in_the_form_of_v1()
    {
        BillinkDate date = new DateOnly(1990, 12, 31);

        JsonSerializer.Serialize(date).ShouldBe("\"31-12-1990\"");
    }

    [Theory]
    [InlineData("2026-11-03T15:05:09+01:00", "2026-11-03T14:05:09Z")]
    [InlineData("2026-11-03T15:05:09.5Z", "2026-11-03T15:05:09.5Z")]
    [InlineData("2026-11-03 15:05:09+02:00", "2026-11-03T13:05:09Z")]
    [InlineData("2026-11-03 15:05:09", "2026-11-03T14:05:09Z")]
    [InlineData("2026-07-03 15:05:09", "2026-07-03T13:05:09Z")]
    [InlineData("2026-11-03T15:05:09", null)]
    [InlineData("03-11-2026", null)]
    [InlineData("1762182309", null)]
    [InlineData("", null)]
    public void A_time_keeps_its_text_and_reads_the_known_forms(string text, string? expected)
    {
        var time = new BillinkDateTime(text);

        time.Text.ShouldBe(text);
        time.Value.ShouldBe(expected is null ? null : DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_number_is_kept_as_its_text() =>
        JsonSerializer.Deserialize<CreateSessionResponse>(
            """{"status":"success","sessionID":"1","sessionURL":"https://pay.example/1","invoice":"1","expiresAt":1762182309}""")!
            .ExpiresAt.ShouldBe(new BillinkDateTime("1762182309"));

    [Fact]
    public void The_default_equals_the_empty_text()
    {
        default(BillinkDate).ShouldBe(new BillinkDate(""));
        default(BillinkDateTime).ShouldBe(new BillinkDateTime(""));
    }
}
