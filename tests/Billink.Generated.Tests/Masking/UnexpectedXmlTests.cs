using System.Text;

namespace Billink.Generated.Tests.Masking;

/// <summary>XML in a reply of v2, such as a reply of v1: its elements are shown, and none of its values.</summary>
public sealed class UnexpectedXmlTests
{
    [Theory]
    [InlineData("<API><RESULT>MSG</RESULT></API>", "<API><RESULT>***</RESULT></API>")]
    [InlineData("\uFEFF<?xml version='1.0'?>\n<API>\n  <CODE>200</CODE>\n</API>\n", "<API><CODE>***</CODE></API>")]
    [InlineData("<API><NAME title=\"Voorbeeld\" /><EMAIL>sam@shop.example", "<API><NAME><EMAIL>***")]
    [InlineData("<API><![CDATA[<b>Voorbeeld</b>]]><!-- Sam --></API>", "<API>***<b>***</b>******</API>")]
    [InlineData("<API a='>Voorbeeld'", "<API>***")]
    [InlineData("<API <Sam@shop.example> 12 < 13", "<API>*********")]
    [InlineData("<API><", "<API>***")]
    public void Elements_are_shown_without_values(string body, string expected) => Mask(body).ShouldBe(expected);

    [Fact]
    public void A_name_that_repeats_a_value_of_the_request_is_masked()
    {
        var request = Encoding.UTF8.GetBytes("""{"billinkID":"example-key"}""");

        BillinkMask.Reply(BillinkApiVersion.V2, Encoding.UTF8.GetBytes("<API><example-key/></API>"), "text/xml", request)
            .ShouldBe("<API><***></API>");
    }

    private static string Mask(string body) => BillinkMask.Reply(BillinkApiVersion.V2, Encoding.UTF8.GetBytes(body), "text/xml");
}
