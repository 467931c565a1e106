using System.Text;
using Billink.Envelopes;

namespace Billink.Generated.Tests.Envelopes;

/// <summary>An error of v1 is found in any position, and nothing else counts as an error.</summary>
public class XmlEnvelopeTests
{
    private const string Error =
        "<API><RESULT>ERROR</RESULT><ERROR><CODE>001</CODE><DESCRIPTION>Unknown API version</DESCRIPTION></ERROR></API>";

    [Theory]
    [InlineData(Error)]
    [InlineData("<?xml version='1.0' encoding='UTF-8' ?>" + Error)]
    [InlineData("<API><ERROR><DESCRIPTION>Unknown API version</DESCRIPTION><CODE>001</CODE></ERROR><RESULT>ERROR</RESULT></API>")]
    [InlineData("""
        <API>
          <RESULT> ERROR </RESULT>
          <ERROR>
            <CODE> 001 </CODE>
            <DESCRIPTION> Unknown API version </DESCRIPTION>
          </ERROR>
        </API>
        """)]
    [InlineData("""
        <API><RESULT>error</RESULT><NEW><CODE>9</CODE></NEW>
        <ERROR><NEW/><CODE>001</CODE><DESCRIPTION><![CDATA[Unknown API version]]></DESCRIPTION></ERROR></API>
        """)]
    public void An_error_is_found_in_any_layout(string xml) =>
        XmlEnvelope.Instance.ReadError(200, Encoding.UTF8.GetBytes(xml)).ShouldBe(new BillinkErrorReply("001", "Unknown API version"));

    [Theory]
    [InlineData("")]
    [InlineData("not XML")]
    [InlineData("<html><ERROR><CODE>1</CODE></ERROR></html>")]
    [InlineData("<API/>")]
    [InlineData("<API><RESULT>MSG</RESULT><MSG><CODE>501</CODE><DESCRIPTION>Advies=0</DESCRIPTION></MSG></API>")]
    [InlineData("<API><RESULT>MSG</RESULT><MSG><ERROR><CODE>501</CODE></ERROR></MSG></API>")]
    public void Any_other_reply_is_not_an_error(string xml) =>
        XmlEnvelope.Instance.ReadError(200, Encoding.UTF8.GetBytes(xml)).ShouldBeNull();

    [Theory]
    [InlineData("<API><RESULT>ERROR</RESULT><ERROR/></API>")]
    [InlineData("<API><RESULT>ERROR</RESULT><ERROR></ERROR></API>")]
    [InlineData("<API><RESULT>ERROR</RESULT><ERROR><CODE/><DESCRIPTION/></ERROR></API>")]
    public void An_error_without_details_is_an_error(string xml) =>
        XmlEnvelope.Instance.ReadError(200, Encoding.UTF8.GetBytes(xml)).ShouldBe(new BillinkErrorReply(null, ""));

    [Fact]
    public void A_truncated_reply_is_no_error_or_the_complete_one()
    {
        var xml = Encoding.UTF8.GetBytes(Error);
        for (var length = 0; length < xml.Length; length++)
        {
            if (XmlEnvelope.Instance.ReadError(200, xml.AsMemory(0, length)) is { } error)
                error.ShouldBe(new BillinkErrorReply("001", "Unknown API version"));
        }
    }
}
