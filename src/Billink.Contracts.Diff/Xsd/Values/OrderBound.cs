using System.Xml;
using System.Xml.Schema;

namespace Billink.Contracts.Diff.Xsd.Values;

/// <summary>A bound of a type whose values are ordered but aren't numbers, such as a date.</summary>
/// <param name="Value">The value as it is written.</param>
/// <param name="IsIn">Whether the value itself is allowed.</param>
internal sealed record OrderBound(string Value, bool IsIn)
{
    /// <summary>Whether a lower bound is at least as strict as another one.</summary>
    public static bool StartsIn(OrderBound? some, OrderBound? all, XmlTypeCode code) => IsWithin(some, all, code, sign: 1);

    /// <summary>The same for upper bounds.</summary>
    public static bool EndsIn(OrderBound? some, OrderBound? all, XmlTypeCode code) => IsWithin(some, all, code, sign: -1);

    private static bool IsWithin(OrderBound? some, OrderBound? all, XmlTypeCode code, int sign)
    {
        if (all is null)
            return true;
        if (some is null)
            return false;
        var order = some.Value == all.Value ? 0 : Compare(some.Value, all.Value, code);
        return order == 0 ? all.IsIn || !some.IsIn : order * sign > 0;
    }

    private static int? Compare(string one, string other, XmlTypeCode code)
    {
        if (code == XmlTypeCode.Duration)
            return null;
        var names = new NameTable();
        var type = XmlSchemaType.GetBuiltInSimpleType(code).Datatype!;
        var value = type.ParseValue(one, names, new XmlNamespaceManager(names));
        return value is IComparable comparable and not string
            ? Math.Sign(comparable.CompareTo(type.ParseValue(other, names, new XmlNamespaceManager(names))))
            : null;
    }
}
