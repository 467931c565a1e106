using System.Globalization;
using System.Text;
using Billink.Json;

namespace Billink.Generated.Tests.V2;

/// <summary>The fast parser of amounts gives what .NET's parser gives, the number of decimals included.</summary>
public class ShortDecimalTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("0.00")]
    [InlineData("007")]
    [InlineData("12.50")]
    [InlineData("4294967296.01")]
    [InlineData("999999999999999999")]
    [InlineData("9999999999999999.9")]
    public void A_short_amount_is_parsed_as_by_net(string text)
    {
        ShortDecimal.TryParse(Encoding.ASCII.GetBytes(text), out var number).ShouldBeTrue();

        decimal.GetBits(number).ShouldBe(decimal.GetBits(decimal.Parse(text, CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("-1")]
    [InlineData("1e3")]
    [InlineData("1,5")]
    [InlineData("1234567890123456789")]
    public void Any_other_text_is_left_to_nets_parser(string text) =>
        ShortDecimal.TryParse(Encoding.ASCII.GetBytes(text), out _).ShouldBeFalse();
}
