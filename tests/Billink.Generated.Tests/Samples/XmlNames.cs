using System.Reflection;
using System.Xml.Serialization;

namespace Billink.Generated.Tests.Samples;

/// <summary>The elements of v1 members, by their attributes.</summary>
internal static class XmlNames
{
    /// <summary>The element that is written.</summary>
    public static string Of(Member member)
    {
        var property = member.Property;
        return property.GetCustomAttribute<XmlArrayAttribute>()?.ElementName
            ?? property.GetCustomAttribute<XmlElementAttribute>()?.ElementName
            ?? property.DeclaringType!.GetProperty(member.Name + "Xml")!.GetCustomAttribute<XmlElementAttribute>()!.ElementName;
    }
}
