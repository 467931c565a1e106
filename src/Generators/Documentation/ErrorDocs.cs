using Billink.Contracts.Reading;

namespace Billink.Generators.Documentation;

/// <summary>Documents error codes.</summary>
internal static class ErrorDocs
{
    public static DocComment Enumeration(string operation) => new($"The errors of {DocText.See(operation)}.")
    {
        Remarks = new(
        [
            "The number is the code on the wire. If several errors share a code, it is the code times 100 plus the error's position "
            + "among them.",
        ]),
    };

    public static DocComment Value(ErrorCode error, string category) =>
        new($"{error.Code}: {DocText.Sentence(DocText.Line(error.Text))}")
        {
            Remarks = new(
            [
                DocText.Sentence(DocText.Line(error.Advice)),
                DocText.Join($"{DocText.See("BillinkErrorCategory." + category)}.", OriginDocs.Of(error.Provenance, error.Source)),
            ]),
        };

    public static DocComment Catalog(string operation) => new($"The descriptions of the errors of {DocText.See(operation)}.");

    public static DocComment CatalogRows(string enumeration) =>
        new($"An error for each member of {DocText.See(enumeration)}, in the contract's order.");

    public static DocComment Is(string enumeration) => new("Returns whether the reply has a given error.")
    {
        Parameters = new([new DocParameter("code", $"The error, as a member of {DocText.See(enumeration)}.")]),
        Returns = "True for this error; false for every other error, of this or another operation.",
    };
}
