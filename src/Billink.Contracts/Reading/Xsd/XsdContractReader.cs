using System.Xml.Linq;

namespace Billink.Contracts.Reading.Xsd;

/// <summary>Reads a contract from XSD 1.0.</summary>
internal static class XsdContractReader
{
    public static ContractReading Read(string text, CancellationToken cancellationToken)
    {
        var problems = new ProblemList();
        var root = XsdLoader.Load(text, problems, cancellationToken);
        if (root is not null && root.Name != XsdNode.Xs + "schema")
        {
            problems.Add(ContractProblems.Unreadable, XsdNode.PositionOf(root),
                $"The root is '{root.Name.LocalName}'. An XSD has the root element schema of namespace {XsdNode.Xs.NamespaceName}.");
            root = null;
        }

        if (root is null)
            return new ContractReading(null, problems.InFileOrder());

        var contract = Read(root, problems, cancellationToken);
        // The compiler checks only a schema without other problems, so that one mistake gives one problem.
        if (problems.Count == 0)
            XsdLoader.CheckSchema(text, problems);
        return new ContractReading(contract, problems.InFileOrder());
    }

    private static Contract Read(XElement root, ProblemList problems, CancellationToken cancellationToken)
    {
        var schema = new XsdSchema(new XsdNode(root, "schema", problems));
        var types = new List<ContractType>();
        var operations = new List<ContractOperation>();
        foreach (var (name, node) in schema.SimpleTypes)
            types.Add(XsdTypeReader.ReadSimple(name, node, schema));
        foreach (var (name, node) in schema.ComplexTypes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var annotation = XsdAnnotation.Read(node);
            types.Add(XsdTypeReader.ReadComplex(name, node, annotation.Documentation, schema));
            foreach (var extra in annotation.Operations.Skip(1))
            {
                problems.Add(ContractProblems.Duplicate, extra.Position,
                    $"{name} has two operations. Give each operation its own request type.");
            }

            foreach (var operation in annotation.Operations)
                operations.Add(XsdOperationReader.Read(name, annotation.Documentation, operation, schema));
        }

        return new Contract(
            "v1", OperationRules.Check(operations, problems), new EquatableArray<ContractType>(types.Where(IsOfItsOwn)), Webhooks: default);

        bool IsOfItsOwn(ContractType type) => !schema.PartsOfUnions.Contains(type.Name) || schema.TypesOfElements.Contains(type.Name);
    }
}
