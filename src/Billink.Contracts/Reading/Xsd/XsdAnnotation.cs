namespace Billink.Contracts.Reading.Xsd;

/// <summary>What <c>xs:annotation</c> says about the thing around it.</summary>
/// <param name="Documentation">In plain words; may be empty.</param>
/// <param name="Operations">The operations that a request type carries; at most one makes sense.</param>
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
            appinfo.Finish("It holds one bc:operation.");
        }

        annotation.Finish("It holds one xs:documentation and, on a request type, one xs:appinfo.");
        return new XsdAnnotation(Prose.Normalize(string.Join("\n\n", texts)), operations);
    }

    /// <summary>The documentation of something that is no request type.</summary>
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
