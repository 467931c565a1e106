using System.Xml.Linq;

namespace Billink.Sandbox.Tests.Harness;

/// <summary>Compares replies, except for white space between elements and UUIDs.</summary>
internal static class XmlLikeness
{
    public static void ShouldBeLike(this XElement actual, string expected) => Mask(actual).ShouldBe(Mask(XElement.Parse(expected)));

    private static string Mask(XElement api)
    {
        var copy = XElement.Parse(api.ToString());
        foreach (var uuid in copy.Elements("UUID"))
            uuid.Value = "a UUID";
        foreach (var leaf in copy.Descendants().Where(element => !element.HasElements))
            leaf.Value = leaf.Value; // so that <A/> and <A></A> are written alike
        return copy.ToString();
    }
}
