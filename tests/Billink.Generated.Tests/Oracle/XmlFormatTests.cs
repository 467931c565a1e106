using System.Globalization;
using Billink.Xml;

namespace Billink.Generated.Tests.Oracle;

/// <summary>The text forms of v1 values. XmlSerializer uses the same code, so this test compares them with .NET's own parsers.</summary>
public class XmlFormatTests
{
    private static readonly string[] DateForms = ["dd-MM-yyyy", "yyyy-MM-dd"];

    [Fact]
    public void A_date_is_written_and_read_as_dotnet_does()
    {
        // A prime step reaches every day of the month, every month and leap days.
        for (var day = 0; day <= DateOnly.MaxValue.DayNumber; day += 37)
        {
            var date = DateOnly.FromDayNumber(day);
            var text = XmlFormats.FromDate(date);

            text.ShouldBe(date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture));
            XmlFormats.ToDate(text).ShouldBe(date);
            XmlFormats.ToDate(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ShouldBe(date);
        }
    }

    [Fact]
    public void A_text_is_a_date_exactly_when_dotnet_parses_it()
    {
        var random = new Random(1);
        var dates = 0;
        for (var i = 0; i < 100_000; i++)
        {
            var text = (random.Next(2) == 0 ? "nn-nn-nnnn" : "nnnn-nn-nn").ToCharArray();
            for (var at = 0; at < text.Length; at++)
            {
                if (text[at] == 'n')
                    text[at] = (char)('0' + random.Next(at % 5 < 2 ? 3 : 10));
            }

            if (random.Next(4) == 0)
                text[random.Next(text.Length)] = "-/ a٣0"[random.Next(6)];

            const DateTimeStyles blanks = DateTimeStyles.AllowLeadingWhite | DateTimeStyles.AllowTrailingWhite;
            var expected = DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, blanks, out var date);
            XmlFormats.TryDate(new string(text), out var read).ShouldBe(expected, new string(text));
            read.ShouldBe(expected ? date : null);
            dates += expected ? 1 : 0;
        }

        dates.ShouldBeInRange(1000, 99_000);
    }

    [Theory]
    [InlineData("12.50", "12.50")]
    [InlineData("36.3000", "36.3000")]
    [InlineData("-2.5", "-2.5")]
    [InlineData("+2", "2")]
    [InlineData("1", "1")]
    [InlineData("007", "7")]
    [InlineData(" 24.2\n", "24.2")]
    [InlineData("1,220.50", "1220.50")]
    [InlineData("-1,234,567", "-1234567")]
    [InlineData(" 12,345.6 ", "12345.6")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void An_amount_is_read_from_what_clients_send_and_written_plainly(string text, string written) =>
        XmlFormats.FromDecimal(XmlFormats.ToDecimal(text)).ShouldBe(written);

    [Theory]
    [InlineData("12.50 EUR")]
    [InlineData("€ 12")]
    [InlineData("1e3")]
    [InlineData("12,50")]
    [InlineData("1,2,3,4.5")]
    [InlineData("1234,567")]
    [InlineData(",123")]
    [InlineData("1,,234")]
    [InlineData("1,234,")]
    [InlineData("1,23 4")]
    [InlineData("(1)")]
    [InlineData("1-")]
    [InlineData("1.2.3")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("٣")]
    [InlineData("79228162514264337593543950336")]
    public void An_invalid_amount_is_rejected_without_being_shown(string text)
    {
        XmlFormats.TryDecimal(text, out var value).ShouldBeFalse();
        value.ShouldBeNull();
        Should.Throw<FormatException>(() => XmlFormats.ToDecimal(text)).Message.ShouldNotContain(text);
    }

    [Theory]
    [InlineData("14", 14)]
    [InlineData(" -1 ", -1)]
    [InlineData("2147483647", int.MaxValue)]
    public void A_whole_number_is_read(string text, int expected) => XmlFormats.ToInteger(text).ShouldBe(expected);

    [Theory]
    [InlineData("1.0")]
    [InlineData("1,000")]
    [InlineData("2147483648")]
    [InlineData("one")]
    public void An_invalid_whole_number_is_rejected(string text) => Should.Throw<FormatException>(() => XmlFormats.ToInteger(text));

    [Theory]
    [InlineData("1", true)]
    [InlineData(" 0 ", false)]
    public void A_flag_is_one_or_zero(string text, bool expected)
    {
        XmlFormats.ToFlag(text).ShouldBe(expected);
        XmlFormats.FromFlag(expected).ShouldBe(text.Trim());
    }

    [Theory]
    [InlineData("Y", true)]
    [InlineData("y", true)]
    [InlineData("N", false)]
    [InlineData(" n ", false)]
    public void Yes_and_no_are_letters_in_any_case(string text, bool expected)
    {
        XmlFormats.ToYesNo(text).ShouldBe(expected);
        XmlFormats.FromYesNo(expected).ShouldBe(text.Trim().ToUpperInvariant());
    }

    [Theory]
    [InlineData("2")]
    [InlineData("true")]
    [InlineData("YN")]
    public void An_invalid_flag_is_rejected(string text)
    {
        Should.Throw<FormatException>(() => XmlFormats.ToFlag(text));
        Should.Throw<FormatException>(() => XmlFormats.ToYesNo(text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public void An_empty_text_is_no_value(string? text)
    {
        XmlFormats.ToDecimal(text).ShouldBeNull();
        XmlFormats.ToInteger(text).ShouldBeNull();
        XmlFormats.ToDate(text).ShouldBeNull();
        XmlFormats.ToFlag(text).ShouldBeNull();
        XmlFormats.ToYesNo(text).ShouldBeNull();
        XmlFormats.ToEnumeration<Billink.V1.Sex>(text).ShouldBeNull();
    }
}
