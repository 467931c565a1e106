using System.Globalization;
using System.Text;

namespace Billink.DiffBench;

/// <summary>
/// Creates XSDs of any size. Each type has a document element of its own. Three of ten types change between the versions: one narrows a
/// limit, one loses an element, and one gets a required attribute.
/// </summary>
internal static class SchemaPair
{
    public static DocumentPair Write(string folder, int types)
    {
        var pair = new DocumentPair(Path.Combine(folder, $"old-{types}.xsd"), Path.Combine(folder, $"new-{types}.xsd"), types);
        File.WriteAllText(pair.Old, Schema(types, isNew: false));
        File.WriteAllText(pair.New, Schema(types, isNew: true));
        return pair;
    }

    private static string Schema(int types, bool isNew)
    {
        var text = new StringBuilder("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" elementFormDefault=\"qualified\">\n");
        text.Append("<xs:complexType name=\"Address\"><xs:sequence>")
            .Append("<xs:element name=\"street\" type=\"xs:string\"/><xs:element name=\"city\" type=\"xs:string\"/>")
            .Append("</xs:sequence></xs:complexType>\n");
        for (var i = 0; i < types; i++)
            Append(text, i, isNew);
        return text.Append("</xs:schema>\n").ToString();
    }

    private static void Append(StringBuilder text, int i, bool isNew)
    {
        text.Append(CultureInfo.InvariantCulture, $"<xs:element name=\"message{i}\" type=\"Message{i}\"/>\n")
            .Append(CultureInfo.InvariantCulture, $"<xs:complexType name=\"Message{i}\"><xs:sequence>");
        for (var n = 0; n < 4 + (i % 8); n++)
        {
            if (n == 1 && isNew && i % 10 == 3)
                continue;
            var isNarrower = n == 0 && isNew && i % 10 == 0;
            text.Append(CultureInfo.InvariantCulture, $"<xs:element name=\"field{n}\"{(n % 2 == 1 ? " minOccurs=\"0\"" : "")}>")
                .Append(Type(i, n, isNarrower))
                .Append("</xs:element>");
        }

        text.Append("<xs:element name=\"address\" type=\"Address\" maxOccurs=\"5\"/></xs:sequence>");
        if (isNew && i % 10 == 7)
            text.Append("<xs:attribute name=\"version\" type=\"xs:int\" use=\"required\"/>");
        text.Append("</xs:complexType>\n");
    }

    private static string Type(int i, int n, bool isNarrower) => $"<xs:simpleType>{(n % 4) switch
    {
        0 => $"<xs:restriction base=\"xs:string\"><xs:maxLength value=\"{(isNarrower ? 5 : 20 + (i % 30))}\"/></xs:restriction>",
        1 => $"<xs:restriction base=\"xs:int\"><xs:maxInclusive value=\"{100 + i}\"/></xs:restriction>",
        2 => $"<xs:restriction base=\"xs:string\"><xs:enumeration value=\"open\"/><xs:enumeration value=\"s{i}\"/></xs:restriction>",
        _ => "<xs:restriction base=\"xs:token\"><xs:pattern value=\"[A-Z]{2}[0-9]{1,8}\"/></xs:restriction>",
    }}</xs:simpleType>";
}
