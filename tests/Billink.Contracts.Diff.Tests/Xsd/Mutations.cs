using System.Globalization;
using System.Xml.Linq;

namespace Billink.Contracts.Diff.Tests.Xsd;

/// <summary>Small, realistic changes of a schema. Each gets the schema to change, and returns whether the change was possible.</summary>
internal static class Mutations
{
    private static readonly XNamespace Xs = "http://www.w3.org/2001/XMLSchema";

    private static readonly string[] Types =
    [
        "xs:string", "xs:token", "xs:int", "xs:integer", "xs:decimal", "xs:date", "xs:boolean", "xs:NMTOKEN", "xs:unsignedByte",
        "xs:double", "xs:anyURI",
    ];
    private static readonly string[] Patterns =
        ["[0-9]{4}[A-Z]{2}", "[A-Z]{2}-[0-9]{1,3}", "[A-Z]{2}-\\d{1,4}", ".*", "[^ ]+", "[0-9A-Z-]+", "\\c*"];

    public static IReadOnlyDictionary<string, Func<XElement, Random, bool>> All { get; } =
        new Dictionary<string, Func<XElement, Random, bool>>(StringComparer.Ordinal)
    {
        ["remove element"] = (s, r) => On(Particles(s), r, e => e.Remove()),
        ["add optional element"] = (s, r) => On(Groups(s), r, g => g.Add(Element("added", "xs:string", ("minOccurs", "0")))),
        ["add required element"] = (s, r) => On(Groups(s), r, g => g.AddFirst(Element("added", "xs:string"))),
        ["rename element"] = (s, r) => On(
            Particles(s).Where(e => e.Attribute("name") is not null), r, e => e.SetAttributeValue("name", "renamed")),
        ["make optional"] = (s, r) => On(
            Particles(s).Where(e => Occurs(e, "minOccurs") == 1), r, e => e.SetAttributeValue("minOccurs", "0")),
        ["make required"] = (s, r) => On(
            Particles(s).Where(e => Occurs(e, "minOccurs") == 0), r, e => e.SetAttributeValue("minOccurs", "1")),
        ["raise maxOccurs"] = (s, r) => On(
            Particles(s).Where(InSequence), r, e => e.SetAttributeValue("maxOccurs", Occurs(e, "maxOccurs") + 1)),
        ["unbound maxOccurs"] = (s, r) => On(Particles(s).Where(InSequence), r, e => e.SetAttributeValue("maxOccurs", "unbounded")),
        ["lower maxOccurs"] = (s, r) => On(
            Particles(s).Where(e => Occurs(e, "maxOccurs") > 1), r, e => e.SetAttributeValue("maxOccurs", Occurs(e, "maxOccurs") - 1)),
        ["repeat group"] = (s, r) => On(
            Groups(s).Where(g => g.Name != Xs + "all"), r, g => g.SetAttributeValue("maxOccurs", Occurs(g, "maxOccurs") == 1 ? "2" : "1")),
        ["make group optional"] = (s, r) => On(
            Groups(s).Where(g => g.Parent?.Name != Xs + "group"), r, g => g.SetAttributeValue("minOccurs", "0")),
        ["swap elements"] = (s, r) => On(
            Particles(s).Where(e => e.ElementsAfterSelf().Any()), r,
            e => { var next = e.ElementsAfterSelf().First(); e.Remove(); next.AddAfterSelf(e); }),
        ["sequence to choice"] = (s, r) => On(s.Descendants(Xs + "sequence"), r, g => g.Name = Xs + "choice"),
        ["choice to sequence"] = (s, r) => On(s.Descendants(Xs + "choice"), r, g => g.Name = Xs + "sequence"),
        ["sequence to all"] = (s, r) => On(s.Descendants(Xs + "sequence"), r, g => g.Name = Xs + "all"),
        ["all to sequence"] = (s, r) => On(s.Descendants(Xs + "all"), r, g => g.Name = Xs + "sequence"),
        ["change type"] = (s, r) => On(Typed(s), r, e => e.SetAttributeValue("type", Types[r.Next(Types.Length)])),
        ["toggle nillable"] = (s, r) => On(
            Particles(s).Where(e => e.Attribute("name") is not null), r,
            e => e.SetAttributeValue("nillable", e.Attribute("nillable") is null ? "true" : null)),
        ["set fixed"] = (s, r) => On(
            Particles(s).Where(e => e.Attribute("type")?.Value == "xs:string"), r, e => e.SetAttributeValue("fixed", "x")),
        ["set default"] = (s, r) => On(
            Particles(s).Where(e => e.Attribute("type")?.Value == "xs:string"), r, e => e.SetAttributeValue("default", "x")),
        ["remove attribute"] = (s, r) => On(s.Descendants(Xs + "attribute"), r, a => a.Remove()),
        ["add optional attribute"] = (s, r) => On(s.Descendants(Xs + "attribute"), r, a => a.AddAfterSelf(Attribute("added"))),
        ["add required attribute"] = (s, r) => On(
            s.Descendants(Xs + "attribute"), r, a => a.AddAfterSelf(Attribute("added", ("use", "required")))),
        ["toggle use"] = (s, r) => On(
            s.Descendants(Xs + "attribute").Where(a => a.Attribute("default") is null), r,
            a => a.SetAttributeValue("use", a.Attribute("use")?.Value == "required" ? null : "required")),
        ["change fixed attribute"] = (s, r) => On(
            s.Descendants(Xs + "attribute").Where(a => a.Attribute("fixed") is not null), r,
            a => a.SetAttributeValue("fixed", r.Next(2) == 0 ? "2.0" : null)),
        ["change default attribute"] = (s, r) => On(
            s.Descendants(Xs + "attribute").Where(a => a.Attribute("default") is not null), r, a => a.SetAttributeValue("default", "true")),
        ["toggle anyAttribute"] = (s, r) => On(s.Descendants(Xs + "anyAttribute"), r, a => a.Remove()),
        ["widen anyAttribute"] = (s, r) => On(s.Descendants(Xs + "anyAttribute"), r, a => a.SetAttributeValue("namespace", "##any")),
        ["remove any"] = (s, r) => On(s.Descendants(Xs + "any"), r, a => a.Remove()),
        ["any of one namespace"] = (s, r) => On(s.Descendants(Xs + "any"), r, a => a.SetAttributeValue("namespace", "urn:one")),
        ["any strict"] = (s, r) => On(s.Descendants(Xs + "any"), r, a => a.SetAttributeValue("processContents", "strict")),
        ["any skip"] = (s, r) => On(s.Descendants(Xs + "any"), r, a => a.SetAttributeValue("processContents", "skip")),
        ["remove value"] = (s, r) => On(s.Descendants(Xs + "enumeration"), r, e => e.Remove()),
        ["add value"] = (s, r) => On(
            s.Descendants(Xs + "enumeration"), r, e => e.AddAfterSelf(new XElement(Xs + "enumeration", new XAttribute("value", "added")))),
        ["reorder values"] = (s, r) => On(
            s.Descendants(Xs + "enumeration"), r, e => { var parent = e.Parent; e.Remove(); parent!.Add(e); }),
        ["move a limit"] = (s, r) => On(
            Limits(s), r, f => f.SetAttributeValue("value", int.Parse(Value(f), CultureInfo.InvariantCulture) + (r.Next(2) == 0 ? 1 : -1))),
        ["remove a limit"] = (s, r) => On(Limits(s), r, f => f.Remove()),
        ["inclusive to exclusive"] = (s, r) => On(s.Descendants(Xs + "minInclusive"), r, f => f.Name = Xs + "minExclusive"),
        ["exclusive to inclusive"] = (s, r) => On(s.Descendants(Xs + "maxExclusive"), r, f => f.Name = Xs + "maxInclusive"),
        ["add a length"] = (s, r) => On(
            s.Descendants(Xs + "pattern"), r, f => f.AddAfterSelf(new XElement(Xs + "maxLength", new XAttribute("value", r.Next(5, 12))))),
        ["remove pattern"] = (s, r) => On(s.Descendants(Xs + "pattern"), r, f => f.Remove()),
        ["change pattern"] = (s, r) => On(
            s.Descendants(Xs + "pattern"), r, f => f.SetAttributeValue("value", Patterns[r.Next(Patterns.Length)])),
        ["pattern by other words"] = (s, r) => On(
            s.Descendants(Xs + "pattern"), r, f => f.SetAttributeValue("value", $"({Value(f)}){{1,1}}")),
        ["change base"] = (s, r) => On(s.Descendants(Xs + "restriction"), r, f => f.SetAttributeValue("base", Types[r.Next(Types.Length)])),
        ["toggle mixed"] = (s, r) => On(
            s.Descendants(Xs + "complexType").Where(t => !t.Elements(Xs + "simpleContent").Any()), r,
            t => t.SetAttributeValue("mixed", t.Attribute("mixed") is null ? "true" : null)),
        ["toggle abstract type"] = (s, r) => On(s.Elements(Xs + "complexType"), r, t => t.SetAttributeValue("abstract", "true")),
        ["toggle abstract element"] = (s, r) => On(
            s.Elements(Xs + "element"), r, e => e.SetAttributeValue("abstract", e.Attribute("abstract") is null ? "true" : null)),
        ["block substitution"] = (s, r) => On(s.Elements(Xs + "element"), r, e => e.SetAttributeValue("block", "substitution")),
        ["block derivation"] = (s, r) => On(s.Elements(Xs + "complexType"), r, t => t.SetAttributeValue("block", "extension")),
        ["leave substitution group"] = (s, r) => On(
            s.Elements(Xs + "element").Where(e => e.Attribute("substitutionGroup") is not null), r,
            e => e.SetAttributeValue("substitutionGroup", null)),
        ["remove root"] = (s, r) => On(s.Elements(Xs + "element"), r, e => e.Remove()),
        ["add root"] = (s, r) => On([s], r, e => e.Add(Element("addedRoot", "xs:string"))),
        ["shorten union"] = (s, r) => On(
            s.Descendants(Xs + "union"), r, u => u.SetAttributeValue("memberTypes", Value(u, "memberTypes").Split(' ')[r.Next(2)])),
        ["lengthen union"] = (s, r) => On(
            s.Descendants(Xs + "union"), r,
            u => u.SetAttributeValue("memberTypes", Value(u, "memberTypes") + " " + Types[r.Next(Types.Length)])),
        ["change list"] = (s, r) => On(s.Descendants(Xs + "list"), r, l => l.SetAttributeValue("itemType", Types[r.Next(Types.Length)])),
        ["remove key"] = (s, r) => On(s.Descendants(Xs + "unique"), r, u => u.Remove()),
        ["unqualify"] = (s, r) => On(
            [s], r, e => e.SetAttributeValue("elementFormDefault", e.Attribute("elementFormDefault") is null ? "qualified" : null)),
        ["change namespace"] = (s, r) => On(
            new[] { s }.Where(e => e.Attribute("targetNamespace") is not null), r, e => OtherNamespace(e, Value(e, "targetNamespace"))),
        ["document it"] = (s, r) => On(
            Particles(s), r, e => e.AddFirst(new XElement(Xs + "annotation", new XElement(Xs + "documentation", "Words.")))),
        ["wrap in a sequence"] = (s, r) => On(Particles(s).Where(InSequence), r, e => e.ReplaceWith(new XElement(Xs + "sequence", e))),
        ["wrap in a choice"] = (s, r) => On(Particles(s).Where(InSequence), r, e => e.ReplaceWith(new XElement(Xs + "choice", e))),
        ["reorder types"] = (s, r) => On(
            s.Elements(Xs + "complexType").Concat(s.Elements(Xs + "simpleType")), r, t => { t.Remove(); s.Add(t); }),
        ["rename a type"] = (s, r) => On(s.Elements(Xs + "simpleType"), r, t => Rename(s, t)),
        ["inline a type"] = (s, r) => On(
            Typed(s).Where(e => Simple(s, e) is not null), r,
            e =>
                {
                    var type = new XElement(Simple(s, e)!);
                    type.SetAttributeValue("name", null);
                    e.SetAttributeValue("type", null);
                    e.AddFirst(type);
                }),
        ["raise minOccurs"] = (s, r) => On(
            Particles(s).Where(InSequence), r, e => { e.SetAttributeValue("minOccurs", "2"); e.SetAttributeValue("maxOccurs", "40"); }),
        ["optional group in a row"] = (s, r) => On(
            s.Descendants(Xs + "sequence"), r, g => { g.SetAttributeValue("minOccurs", "0"); g.SetAttributeValue("maxOccurs", "30"); }),
        ["add to choice"] = (s, r) => On(s.Descendants(Xs + "choice"), r, g => g.Add(Element("added", "xs:int"))),
        ["add any"] = (s, r) => On(
            s.Descendants(Xs + "sequence"), r,
            g => g.Add(
                new XElement(
                    Xs + "any", new XAttribute("namespace", "urn:added"), new XAttribute("processContents", "lax"),
                    new XAttribute("minOccurs", "0")))),
        ["any of no namespace"] = (s, r) => On(s.Descendants(Xs + "any"), r, a => a.SetAttributeValue("namespace", "##local")),
        ["any lax"] = (s, r) => On(s.Descendants(Xs + "any"), r, a => a.SetAttributeValue("processContents", "lax")),
        ["anyAttribute skip"] = (s, r) => On(s.Descendants(Xs + "anyAttribute"), r, a => a.SetAttributeValue("processContents", "skip")),
        ["anyAttribute strict"] = (s, r) => On(s.Descendants(Xs + "anyAttribute"), r, a => a.SetAttributeValue("processContents", null)),
        ["add anyAttribute"] = (s, r) => On(
            s.Descendants(Xs + "attribute").Where(a => !a.ElementsAfterSelf().Any() && a.Parent != s), r,
            a => a.AddAfterSelf(new XElement(Xs + "anyAttribute", new XAttribute("processContents", "lax")))),
        ["change white space"] = (s, r) => On(
            s.Descendants(Xs + "whiteSpace"), r, f => f.SetAttributeValue("value", r.Next(2) == 0 ? "preserve" : "replace")),
        ["add white space"] = (s, r) => On(
            s.Descendants(Xs + "restriction").Where(f => f.Attribute("base")?.Value is "xs:string"), r,
            f => f.AddFirst(new XElement(Xs + "whiteSpace", new XAttribute("value", r.Next(2) == 0 ? "collapse" : "replace")))),
        ["add a list of values"] = (s, r) => On(
            s.Descendants(Xs + "restriction").Where(f => f.Attribute("base")?.Value.StartsWith("xs:", StringComparison.Ordinal) == true), r,
            f => f.Add(
                new XElement(Xs + "enumeration", new XAttribute("value", "4")),
                new XElement(Xs + "enumeration", new XAttribute("value", "5")))),
        ["length for limits"] = (s, r) => On(
            s.Descendants(Xs + "maxLength"), r, f => { f.Parent!.Elements(Xs + "minLength").Remove(); f.Name = Xs + "length"; }),
        ["move a date"] = (s, r) => On(
            s.Descendants().Where(
                f => f.Parent?.Name == Xs + "restriction"
                    && f.Attribute("value")?.Value.EndsWith("-01-01", StringComparison.Ordinal) == true),
            r, f => f.SetAttributeValue("value", r.Next(2) == 0 ? "2025-06-01" : "2035-01-01")),
        ["pattern of a block"] = (s, r) => On(
            s.Descendants(Xs + "pattern"), r,
            f => f.SetAttributeValue("value", r.Next(2) == 0 ? "\\p{IsBasicLatin}+" : "(a|b)*a(a|b){3}|[0-9]+")),
        ["form of an element"] = (s, r) => On(
            Particles(s).Where(e => e.Attribute("name") is not null), r,
            e => e.SetAttributeValue("form", r.Next(2) == 0 ? "qualified" : "unqualified")),
        ["form of an attribute"] = (s, r) => On(
            s.Descendants(Xs + "attribute").Where(a => a.Parent != s && a.Attribute("name") is not null), r,
            a => a.SetAttributeValue("form", r.Next(2) == 0 ? "qualified" : "unqualified")),
        ["attributeFormDefault"] = (s, r) => On(
            [s], r, e => e.SetAttributeValue("attributeFormDefault", e.Attribute("attributeFormDefault") is null ? "qualified" : null)),
        ["prohibit attribute"] = (s, r) => On(
            s.Descendants(Xs + "attribute").Where(a => a.Parent != s && a.Attribute("default") is null && a.Attribute("fixed") is null), r,
            a => a.SetAttributeValue("use", "prohibited")),
        ["default of a value"] = (s, r) => On(
            Particles(s).Where(e => e.Attribute("type") is not null && e.Attribute("fixed") is null), r,
            e => e.SetAttributeValue("default", e.Attribute("default") is null ? "1" : null)),
        ["toggle fixed element"] = (s, r) => On(
            Particles(s).Where(e => e.Attribute("type") is not null && e.Attribute("default") is null), r,
            e => e.SetAttributeValue("fixed", e.Attribute("fixed") is null ? "1" : r.Next(2) == 0 ? "1.00" : null)),
        ["type of what is fixed"] = (s, r) => On(
            Typed(s).Where(e => e.Attribute("fixed") is not null), r, e => e.SetAttributeValue("type", Types[r.Next(Types.Length)])),
        ["remove constraint"] = (s, r) => On(Constraints(s), r, c => c.Remove()),
        ["key and unique"] = (s, r) => On(
            Constraints(s).Where(c => c.Name != Xs + "keyref"), r, c => c.Name = Xs + (c.Name == Xs + "key" ? "unique" : "key")),
        ["add unique"] = (s, r) => On(s.Elements(Xs + "element").Where(e => e.Elements(Xs + "complexType").Any()), r, e => e.Add(Unique())),
        ["rename constraint"] = (s, r) => On(
            [s], r, e => { foreach (var a in e.Descendants().Attributes().Where(a => a.Value == "codes")) a.Value = "renamed"; }),
        ["other selector"] = (s, r) => On(s.Descendants(Xs + "selector"), r, c => c.SetAttributeValue("xpath", ".//*")),
        ["join substitution group"] = (s, r) => On(
            s.Elements(Xs + "element").Where(e => e.Attribute("substitutionGroup") is not null), r,
            e => s.Add(
                With(
                    new XElement(Xs + "element", new XAttribute("name", "joined")),
                    [("type", Value(e, "type")), ("substitutionGroup", Value(e, "substitutionGroup"))]))),
        ["block on an element"] = (s, r) => On(
            s.Descendants(Xs + "element").Where(e => e.Attribute("ref") is null), r,
            e => e.SetAttributeValue("block", r.Next(2) == 0 ? "#all" : "extension")),
        ["final"] = (s, r) => On(s.Elements(Xs + "complexType"), r, t => t.SetAttributeValue("final", "#all")),
        ["remove derived type"] = (s, r) => On(
            s.Elements(Xs + "complexType").Where(t => t.Elements(Xs + "complexContent").Any()), r, t => t.Remove()),
        ["add derived type"] = (s, r) => On(
            s.Elements(Xs + "complexType").Where(t => !t.Elements(Xs + "simpleContent").Any()), r, t => s.Add(Derived(Value(t, "name")))),
        ["rename complex type"] = (s, r) => On(s.Elements(Xs + "complexType"), r, t => Rename(s, t)),
        ["other prefix"] = (s, r) => On([s], r, OtherPrefix),
        ["reorder union"] = (s, r) => On(
            s.Descendants(Xs + "union"), r,
            u => u.SetAttributeValue("memberTypes", string.Join(' ', Value(u, "memberTypes").Split(' ').Reverse()))),
        ["list to item"] = (s, r) => On(
            s.Descendants(Xs + "list").Where(l => l.Parent!.Attribute("name") is not null), r,
            l => l.ReplaceWith(new XElement(Xs + "restriction", new XAttribute("base", Value(l, "itemType"))))),
        ["type to list"] = (s, r) => On(
            s.Elements(Xs + "simpleType").Where(t => t.Elements(Xs + "restriction").Any()), r,
            t => { var inner = new XElement(t); inner.SetAttributeValue("name", null); t.ReplaceNodes(new XElement(Xs + "list", inner)); }),
        ["anything inside"] = (s, r) => On(
            Particles(s).Where(e => e.Attribute("type") is not null && e.Attribute("default") is null && e.Attribute("fixed") is null), r,
            e => e.SetAttributeValue("type", "xs:anyType")),
    };

    private static bool On(IEnumerable<XElement> candidates, Random random, Action<XElement> change)
    {
        var all = candidates.ToList();
        if (all.Count == 0)
            return false;
        change(all[random.Next(all.Count)]);
        return true;
    }

    private static IEnumerable<XElement> Particles(XElement schema) => schema.Descendants(Xs + "element").Where(e => e.Parent != schema);

    private static IEnumerable<XElement> Typed(XElement schema) => schema.Descendants().Where(e => e.Attribute("type") is not null);

    private static IEnumerable<XElement> Groups(XElement schema) =>
        schema.Descendants().Where(e => e.Name == Xs + "sequence" || e.Name == Xs + "choice" || e.Name == Xs + "all");

    private static IEnumerable<XElement> Limits(XElement schema) =>
        schema.Descendants().Where(
            e => e.Parent?.Name == Xs + "restriction" && int.TryParse(e.Attribute("value")?.Value, CultureInfo.InvariantCulture, out _));

    private static string Value(XElement element, string name = "value") => element.Attribute(name)!.Value;

    private static bool InSequence(XElement element) => element.Parent!.Name == Xs + "sequence";

    private static int Occurs(XElement element, string name) =>
        int.TryParse(element.Attribute(name)?.Value ?? "1", CultureInfo.InvariantCulture, out var number) ? number : 1;

    private static XElement? Simple(XElement schema, XElement element) =>
        schema.Elements(Xs + "simpleType").FirstOrDefault(type => type.Attribute("name")!.Value == element.Attribute("type")!.Value);

    private static IEnumerable<XElement> Constraints(XElement schema) =>
        schema.Descendants().Where(e => e.Name == Xs + "key" || e.Name == Xs + "unique" || e.Name == Xs + "keyref");

    private static XElement Unique() => new(
        Xs + "unique", new XAttribute("name", "added"),
        new XElement(Xs + "selector", new XAttribute("xpath", "*")), new XElement(Xs + "field", new XAttribute("xpath", ".")));

    private static XElement Derived(string name) => new(
        Xs + "complexType", new XAttribute("name", "Added"),
        new XElement(Xs + "complexContent", new XElement(Xs + "extension", new XAttribute("base", name), Attribute("added"))));

    private static void OtherNamespace(XElement schema, string old)
    {
        foreach (var attribute in schema.Attributes().Where(attribute => attribute.Value == old))
            attribute.Value = "urn:other";
    }

    private static void OtherPrefix(XElement schema)
    {
        schema.Add(new XAttribute(XNamespace.Xmlns + "x", Xs.NamespaceName));
        foreach (var attribute in schema.Descendants().Attributes().Where(a => a.Value.StartsWith("xs:", StringComparison.Ordinal)))
            attribute.Value = "x:" + attribute.Value["xs:".Length..];
    }

    private static XElement Element(string name, string type, params (string Name, string Value)[] more) =>
        With(new XElement(Xs + "element", new XAttribute("name", name), new XAttribute("type", type)), more);

    private static XElement Attribute(string name, params (string Name, string Value)[] more) =>
        With(new XElement(Xs + "attribute", new XAttribute("name", name), new XAttribute("type", "xs:int")), more);

    private static XElement With(XElement element, (string Name, string Value)[] more)
    {
        foreach (var (name, value) in more)
            element.SetAttributeValue(name, value);
        return element;
    }

    private static void Rename(XElement schema, XElement type)
    {
        var name = type.Attribute("name")!.Value;
        foreach (
            var attribute in schema.DescendantsAndSelf()
                .Attributes()
                .Where(a => a.Name.LocalName is "name" or "type" or "base" or "itemType" or "memberTypes")
                .ToList())
            attribute.Value = string.Join(
                ' ',
                attribute.Value.Split(' ').Select(
                    word => word == name && attribute.Parent!.Name != Xs + "element" | attribute.Name.LocalName != "name"
                        ? "Renamed"
                        : word));
    }
}
