namespace Billink.Contracts.Reading.Xsd;

/// <summary>The content of <c>xs:annotation</c>.</summary>
/// <param name="Documentation">The description; may be empty.</param>
/// <param name="Operations">The operations of a request type; at most one is valid.</param>
internal sealed record XsdAnnotation(string Documentation, IReadOnlyList<XsdNode> Operations)
{
    public static XsdAnnotation Read(XsdNode node)
    {
        if (node.Child(XsdNode.Xs + "annotation", "annotation of the " + node.Subject) is not { } annotation)
            return new XsdAnnotation("", []);
        var texts = annotation.Children(XsdNode.Xs + "documentation", "documentation").Select(text => text.InnerText);
        var operations = new List<XsdNode>();
        foreach (var appinfo in annotation.Children(XsdNode.Xs + "appinfo", "appinfo"))
        {
            operations.AddRange(appinfo.Children(XsdNode.Bc + "operation", "operation"));
            appinfo.Finish("It contains one bc:operation.");
        }

        annotation.Finish("It contains one xs:documentation and, on a request type, one xs:appinfo.");
        return new XsdAnnotation(Prose.Normalize(string.Join("\n\n", texts)), operations);
    }

    /// <summary>The documentation of a part that isn't a request type.</summary>
    public static string Text(XsdNode node)
    {
        var annotation = Read(node);
        foreach (var operation in annotation.Operations)
        {
            node.Problems.Add(ContractProblems.UnknownWord, operation.Position,
                $"bc:operation does not belong on the {node.Subject}. Put it on a request's xs:complexType.");
        }

        return annotation.Documentation;
    }
}
