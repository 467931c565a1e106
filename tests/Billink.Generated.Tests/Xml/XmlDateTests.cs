using System.Globalization;
using Billink.Xml;

namespace Billink.Generated.Tests.Xml;

/// <summary>The handwritten formatter and parser of dates agree with the framework.</summary>
public sealed class XmlDateTests
{
    [Fact]
    public void Every_day_of_a_leap_cycle_is_written_and_read_as_the_framework_does()
    {
        for (var date = new DateOnly(1999, 12, 31); date <= new DateOnly(2004, 1, 1); date = date.AddDays(1))
        {
            XmlDate.Write(date).ShouldBe(date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture));
            foreach (var form in (string[])["dd-MM-yyyy", "yyyy-MM-dd"])
            {
                XmlDate.TryRead(date.ToString(form, CultureInfo.InvariantCulture), out var read).ShouldBeTrue();
                read.ShouldBe(date);
            }
        }
    }

    [Fact]
    public void The_first_and_the_last_possible_day_are_read()
    {
        foreach (var date in (DateOnly[])[DateOnly.MinValue, DateOnly.MaxValue])
        {
            XmlDate.TryRead($" {XmlDate.Write(date)}\n", out var read).ShouldBeTrue();
            read.ShouldBe(date);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("1-1-2026")]
    [InlineData("01-01-26")]
    [InlineData("01/01/2026")]
    [InlineData("29-02-2025")]
    [InlineData("31-04-2026")]
    [InlineData("00-01-2026")]
    [InlineData("01-00-2026")]
    [InlineData("01-13-2026")]
    [InlineData("01-01-0000")]
    [InlineData("2026-13-01")]
    [InlineData("2026-1-001")]
    [InlineData("-1-01-2026")]
    [InlineData("01-01-2026T")]
    [InlineData("٠١-٠١-٢٠٢٦")]
    public void An_invalid_date_is_rejected(string text) => XmlDate.TryRead(text, out _).ShouldBeFalse();
}
