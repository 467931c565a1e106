using Billink.Contracts.Reading;

namespace Billink.Generators.Documentation;

/// <summary>Documents unions and their forms.</summary>
internal static class UnionDocs
{
    public static DocComment Json { get; } = new("The value as JSON, also if the contract doesn't have its form.");

    public static DocComment Create { get; } = new("Creates a value from JSON.")
    {
        Parameters = new([new DocParameter("json", "The value.")]),
    };

    public static DocComment Unknown { get; } = new("A form that the contract doesn't have.")
    {
        Parameters = new([new DocParameter("Json", "The value as it came.")]),
    };

    /// <summary>The type.</summary>
    public static DocComment Union(ContractType type)
    {
        var record = TypeDocs.Record(type);
        var forms = $"Has one of these forms: {string.Join(", ", type.Members.Select(static member => DocText.Code(member.Name)))}.";
        var kept = type.Discriminator is { } discriminator
            ? $"{DocText.Code(discriminator.WireName)} selects it. Any other form is kept as {DocText.See("Unknown")}."
            : "The JSON is kept as it came. Several forms may read it.";
        return record with { Remarks = new([DocText.Join(forms, kept, TypeDocs.Origin(type))]) };
    }

    /// <summary>A form that a discriminator selects.</summary>
    public static DocComment Case(string discriminator, IEnumerable<string> values) =>
        new($"{DocText.Code(discriminator)} is {string.Join(" or ", values.Select(DocText.Code))}.")
        {
            Parameters = new([new DocParameter("Value", "The value.")]),
        };

    /// <summary>The conversion of a value to the form that has it.</summary>
    public static DocComment Convert(string name) => new($"Creates {DocText.See(name)}.")
    {
        Parameters = new([new DocParameter("value", "The value.")]),
        Returns = "The form with the value.",
    };

    /// <summary>The method that reads a form.</summary>
    public static DocComment As(string name) => new($"Reads the value as {DocText.Code(name)}.")
    {
        Returns = "The value; null if it doesn't have this form.",
    };

    /// <summary>The method that writes a form.</summary>
    public static DocComment From(string name) => new($"Creates a value from {DocText.Code(name)}.")
    {
        Parameters = new([new DocParameter("value", "The value.")]),
        Returns = "The value as JSON.",
    };
}
