namespace Billink.Contracts.Reading.Xsd;

/// <summary>Reads <c>bc:operation</c>, which belongs to the type of the request.</summary>
internal static class XsdOperationReader
{
    public static ContractOperation Read(string requestType, string description, XsdNode node, XsdSchema schema)
    {
        var provenance = node.RequiredOneOf("provenance", Vocabulary.Provenances);
        var source = Prose.Normalize(node.Optional("source"));
        var envelope = new ResponseEnvelope("200", node.RequiredOneOf("envelope", Vocabulary.Envelopes), ErrorTypes: default)
        {
            Provenance = provenance,
            Source = source,
            Position = node.Position,
        };
        var operation = new ContractOperation
        {
            Id = node.Required("id"),
            HttpMethod = "POST",
            Path = node.Required("path"),
            OlderPath = node.Optional("olderPath"),
            Action = node.Required("action"),
            Summary = Prose.Normalize(node.Required("summary")),
            Description = description,
            RequestType = requestType,
            ResponseType = ReadResponse(node, schema),
            Retry = VocabularyReader.ReadRetry(node, "retry"),
            Envelopes = new EquatableArray<ResponseEnvelope>([envelope]),
            Errors = ReadErrors(node),
            Provenance = provenance,
            PathProvenance = node.RequiredOneOf("pathProvenance", Vocabulary.Provenances),
            Source = source,
            Position = node.Position,
        };
        node.Finish("");
        return operation;
    }

    private static string? ReadResponse(XsdNode node, XsdSchema schema)
    {
        if (node.Find("response") is not { } response)
        {
            node.Missing("response, the type of the reply");
            return null;
        }

        if (!schema.IsComplex(response.Value))
        {
            node.Problems.Add(ContractProblems.UnknownReference, response.At,
                $"'{response.Value}' is not an xs:complexType of this file. Declare it, or correct the name.");
        }

        return response.Value;
    }

    private static EquatableArray<ErrorCode> ReadErrors(XsdNode node)
    {
        var table = new List<ErrorCode>();
        foreach (var row in node.Children(XsdNode.Bc + "error", "error code"))
        {
            table.Add(VocabularyReader.ReadError(row));
            row.Finish("");
        }

        if (table.Count == 0)
            node.Missing("bc:error, its code table");
        return VocabularyReader.CheckTable(table, node.Problems);
    }
}
