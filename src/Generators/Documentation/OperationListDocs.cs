namespace Billink.Generators.Documentation;

/// <summary>Documents the list of operations.</summary>
internal static class OperationListDocs
{
    public static DocComment All { get; } = new("All operations, in the contract's order.");

    public static DocComment Ids { get; } = new("The ids of all operations. They don't need the operations themselves.");

    public static DocComment List(string version) =>
        new($"The operations of Billink's {version} API: paths, codecs, errors, and whether a call is safe to repeat.");

    public static DocComment Entry(string id, string summary) => new($"{DocText.Code(id)}: {DocText.Line(summary)}");

    public static DocComment Descriptor(string member) => new($"Builds {DocText.See(member)} on first use.");
}
