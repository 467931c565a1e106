using System.Text.RegularExpressions;
using System.Xml.Schema;

namespace Billink.Contracts.Diff.Xsd;

/// <summary>The meaning of a key, a unique or a keyref, independent of its name and of prefixes.</summary>
/// <param name="Places">The selected elements and their values.</param>
/// <param name="Target">The places that have the values of a keyref; empty for a key or a unique.</param>
/// <param name="IsKey">Whether each value is required.</param>
internal sealed partial record IdentityConstraintText(string Places, string Target, bool IsKey)
{
    public static IdentityConstraintText Of(XmlSchemaIdentityConstraint constraint, XmlSchemaElement owner)
    {
        var target = constraint is XmlSchemaKeyref keyref ? TargetOf(keyref, owner) : "";
        return new IdentityConstraintText(PlacesOf(constraint), target, constraint is XmlSchemaKey);
    }

    /// <summary>Whether both are keys, both uniques or both keyrefs.</summary>
    public static bool AreOfOneKind(IdentityConstraintText one, IdentityConstraintText other) =>
        one.IsKey == other.IsKey && (one.Target.Length > 0) == (other.Target.Length > 0);

    /// <summary>The text for reports.</summary>
    public override string ToString() =>
        Target.Length > 0 ? $"a reference from {Places} to {Target}" : $"{(IsKey ? "a key" : "unique values")} {Places}";

    private static string TargetOf(XmlSchemaKeyref keyref, XmlSchemaElement owner)
    {
        var key = owner.Constraints.Cast<XmlSchemaIdentityConstraint>().FirstOrDefault(other => other.QualifiedName == keyref.Refer);
        return key is null ? keyref.Refer.Name : PlacesOf(key);
    }

    private static string PlacesOf(XmlSchemaIdentityConstraint constraint) =>
        $"{Path(constraint.Selector)}({string.Join(", ", constraint.Fields.Cast<XmlSchemaXPath>().Select(Path))})";

    private static string Path(XmlSchemaXPath? path)
    {
        var text = Filler().Replace(path?.XPath ?? "", "").Replace("attribute::", "@", StringComparison.Ordinal);
        return Prefix().Replace(
            text, match => NamespaceOf(match.Groups["prefix"].Value, path!) is { Length: > 0 } found ? $"{{{found}}}" : "");
    }

    private static string? NamespaceOf(string prefix, XmlSchemaObject at)
    {
        for (XmlSchemaObject? current = at; current is not null; current = current.Parent)
        {
            if (current.Namespaces.ToArray().FirstOrDefault(known => known.Name == prefix) is { } found)
                return found.Namespace;
        }

        return null;
    }

    [GeneratedRegex(@"\s+|child::|(?<![.\w*])\./(?!/)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Filler();

    [GeneratedRegex(@"(?<prefix>[\w.-]+):(?!:)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Prefix();
}
