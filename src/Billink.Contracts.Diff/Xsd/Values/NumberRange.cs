using System.Globalization;
using System.Xml.Schema;

namespace Billink.Contracts.Diff.Xsd.Values;

/// <summary>The numbers between two bounds.</summary>
/// <param name="Least">The minimum; null for none.</param>
/// <param name="IsLeastIn">Whether the minimum itself is included.</param>
/// <param name="Most">The maximum; null for none.</param>
/// <param name="IsMostIn">Whether the maximum itself is included.</param>
internal sealed record NumberRange(decimal? Least, bool IsLeastIn, decimal? Most, bool IsMostIn)
{
    public static NumberRange Everything { get; } = new(null, true, null, true);

    /// <summary>Whether the values of a built-in type are numbers that a decimal can represent.</summary>
    public static bool IsNumber(XmlTypeCode code) => code is XmlTypeCode.Decimal || OfBuiltIn(code) is not null;

    /// <summary>The whole numbers of a built-in type; null for a type of another kind.</summary>
    public static NumberRange? OfBuiltIn(XmlTypeCode code) => code switch
    {
        XmlTypeCode.Integer => Everything,
        XmlTypeCode.NonPositiveInteger => new(null, true, 0, true),
        XmlTypeCode.NegativeInteger => new(null, true, -1, true),
        XmlTypeCode.NonNegativeInteger => new(0, true, null, true),
        XmlTypeCode.PositiveInteger => new(1, true, null, true),
        XmlTypeCode.Long => new(long.MinValue, true, long.MaxValue, true),
        XmlTypeCode.Int => new(int.MinValue, true, int.MaxValue, true),
        XmlTypeCode.Short => new(short.MinValue, true, short.MaxValue, true),
        XmlTypeCode.Byte => new(sbyte.MinValue, true, sbyte.MaxValue, true),
        XmlTypeCode.UnsignedLong => new(0, true, ulong.MaxValue, true),
        XmlTypeCode.UnsignedInt => new(0, true, uint.MaxValue, true),
        XmlTypeCode.UnsignedShort => new(0, true, ushort.MaxValue, true),
        XmlTypeCode.UnsignedByte => new(0, true, byte.MaxValue, true),
        _ => null,
    };

    /// <summary>The range after a facet is applied; null if a decimal can't represent the facet's number.</summary>
    public NumberRange? With(XmlSchemaFacet facet)
    {
        if (!decimal.TryParse(facet.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var bound))
            return null;
        return facet switch
        {
            XmlSchemaMinInclusiveFacet when Least is null || bound > Least => this with { Least = bound, IsLeastIn = true },
            XmlSchemaMinExclusiveFacet when Least is null || bound >= Least => this with { Least = bound, IsLeastIn = false },
            XmlSchemaMaxInclusiveFacet when Most is null || bound < Most => this with { Most = bound, IsMostIn = true },
            XmlSchemaMaxExclusiveFacet when Most is null || bound <= Most => this with { Most = bound, IsMostIn = false },
            _ => this,
        };
    }

    /// <summary>The same range of whole numbers with inclusive bounds.</summary>
    public NumberRange OfWholeNumbers() => new(
        Least is not { } least ? null : IsLeastIn ? Math.Ceiling(least) : Math.Floor(least) + 1,
        true,
        Most is not { } most ? null : IsMostIn ? Math.Floor(most) : Math.Ceiling(most) - 1,
        true);

    /// <summary>The numbers with at most this many digits before the decimal point.</summary>
    public static NumberRange OfDigits(int digits)
    {
        var nines = 0m;
        for (var i = 0; i < digits; i++)
            nines = (nines * 10) + 9;
        return new NumberRange(-nines, true, nines, true);
    }

    /// <summary>The numbers between two written bounds; null if a decimal can't represent one of them.</summary>
    public static NumberRange? Of(OrderBound? lower, OrderBound? upper)
    {
        var (least, most) = (Parsed(lower), Parsed(upper));
        return (lower is null || least is not null) && (upper is null || most is not null)
            ? new NumberRange(least, lower?.IsIn ?? true, most, upper?.IsIn ?? true)
            : null;
    }

    /// <summary>The intersection of two ranges.</summary>
    public NumberRange Within(NumberRange other)
    {
        var (least, most) = (StartsIn(other) ? this : other, EndsIn(other) ? this : other);
        return new NumberRange(least.Least, least.IsLeastIn, most.Most, most.IsMostIn);
    }

    public bool IsIn(NumberRange other) => StartsIn(other) && EndsIn(other);

    public bool StartsIn(NumberRange other) =>
        other.Least is not { } theirs || (Least is { } ours && (ours > theirs || (ours == theirs && (other.IsLeastIn || !IsLeastIn))));

    public bool EndsIn(NumberRange other) =>
        other.Most is not { } theirs || (Most is { } ours && (ours < theirs || (ours == theirs && (other.IsMostIn || !IsMostIn))));

    private static decimal? Parsed(OrderBound? bound) =>
        decimal.TryParse(bound?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
