using System.Text;
using Billink.Cli.Contracts;
using Billink.Cli.Terminals;

namespace Billink.Cli.Tests.Contracts;

public class ContractEncodingTests
{
    private const string Declared = "<?xml version=\"1.0\" encoding=\"{0}\"?><a>€ü</a>";

    [Theory]
    [InlineData("iso-8859-15", 28605)]
    [InlineData("windows-1252", 1252)]
    [InlineData("utf-8", 65001)]
    public void The_encoding_of_the_declaration_is_honoured(string name, int codePage)
    {
        var text = Declared.Replace("{0}", name, StringComparison.Ordinal);
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);

        ContractEncoding.Decode("a.xsd", encoding.GetBytes(text)).ShouldBe(text);
    }

    [Fact]
    public void A_byte_order_mark_wins()
    {
        byte[] content = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?><a/>")];

        ContractEncoding.Decode("a.xsd", content).ShouldStartWith("<?xml");
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"?><a>ü</a>")]
    [InlineData("title: ü")]
    [InlineData("\u00EF\u00BB\u00BFtitle: ü")]
    public void Bytes_of_another_encoding_are_refused(string text) =>
        Should.Throw<BadInputException>(() => ContractEncoding.Decode("a.xsd", Encoding.Latin1.GetBytes(text)))
            .Message.ShouldContain("utf-8");

    [Fact]
    public void An_unknown_encoding_is_refused() =>
        Should.Throw<BadInputException>(
            () => ContractEncoding.Decode("a.xsd", Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"no-such\"?><a/>")))
            .Message.ShouldContain("no-such");
}
