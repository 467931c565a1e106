using Billink.Contracts.Reading;

namespace Billink.Generators.Documentation;

/// <summary>Documents types.</summary>
internal static class TypeDocs
{
    /// <summary>The origin of a type.</summary>
    public static string Origin(ContractType type) => OriginDocs.Of(type.Provenance, type.Source);

    public static DocComment Record(ContractType type) => type.Description.Length == 0
        ? new DocComment(Origin(type))
        : new DocComment(DocText.Line(type.Description)) { Remarks = new([Origin(type)]) };

    public static DocComment Enumeration(ContractType type) => Record(type) with
    {
        Remarks = new([DocText.Join("An open enumeration: an unknown value is kept, and causes no exception.", Origin(type))]),
        Parameters = new([new DocParameter("Value", $"The {WireForm(type)} on the wire.")]),
    };

    /// <summary>The method of an enumeration that returns its value as text.</summary>
    public static DocComment ToText(ContractType type) =>
        new($"The {WireForm(type)} on the wire.") { Returns = DocText.See("Value") + "." };

    /// <summary>A known value of an enumeration.</summary>
    public static DocComment Value(ContractType type, EnumValue value) =>
        new(DocText.Join($"{DocText.Code(value.Value)}:", DocText.Line(value.Description)))
        {
            Remarks = new([OriginDocs.OfPart(value.Provenance, value.Source, Origin(type))]),
        };

    /// <summary>The class of an enumeration's constants.</summary>
    public static DocComment Constants(ContractType type) =>
        new($"The known values as constants, for <c>switch</c>: each {WireForm(type)} on the wire.");

    /// <summary>The constant of a known value.</summary>
    public static DocComment Constant(ContractType type, EnumValue value) =>
        new($"The {WireForm(type)} of {DocText.See($"{type.Name}.{value.Name}")}.");

    private static string WireForm(ContractType type) => type.Kind is TypeKind.IntegerEnum ? "number" : "text";
}
