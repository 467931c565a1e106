namespace Billink.Generators.Documentation;

/// <summary>Documents clients.</summary>
internal static class ClientDocs
{
    public static DocComment Interface(string summary) => new(DocText.Line(summary))
    {
        Remarks = new(
        [
            "An error reply throws a <see cref=\"BillinkApiException\"/>, regardless of its HTTP status. "
            + "The <c>Try</c> variants return it.",
        ]),
    };

    public static DocComment Class(string name) => new($"Calls the operations of {DocText.See("I" + name)} over any transport.")
    {
        Parameters = new([new DocParameter("transport", "Makes the calls.")]),
    };
}
