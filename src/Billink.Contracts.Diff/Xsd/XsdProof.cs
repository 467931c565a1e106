using System.Xml;
using System.Xml.Schema;
using Billink.Contracts.Diff.Xsd.Instances;

namespace Billink.Contracts.Diff.Xsd;

/// <summary>Finds a document that the old schema allows and the new one doesn't.</summary>
internal static class XsdProof
{
    private const int Attempts = 400;
    private const int MostDocuments = 10_000;

    public static ContractProof? Find(ContractSource oldSource, ContractSource newSource, CancellationToken cancellationToken)
    {
        var (oldDialect, newDialect) = (XsdDialect.Of(oldSource, cancellationToken), XsdDialect.Of(newSource, cancellationToken));
        var (old, current) = (Load(oldSource, oldDialect, cancellationToken), Load(newSource, newDialect, cancellationToken));
        var aims = XsdDiff.Compare((old, oldDialect), (current, newDialect), new ChangeList(), cancellationToken);
        var maker = new DocumentMaker(old, new Random(1), aims);
        var roots = old.Roots.OrderBy(root => root.QualifiedName.ToString(), StringComparer.Ordinal).ToList();
        for (var i = 0; i < Attempts && i * roots.Count < MostDocuments; i++)
        {
            foreach (var root in roots)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (maker.Make(root) is not { } document || DocumentCheck.FirstFault(document, current.Set) is not { } fault)
                    continue;
                if (oldDialect.Contract is not null)
                    document.Name = "API";
                return new ContractProof(document.ToString(), fault);
            }
        }

        return null;
    }

    // Our own contract has message types and no document elements: each request type gets one.
    private static Schemas Load(ContractSource source, XsdDialect dialect, CancellationToken cancellationToken)
    {
        var schemas = SchemaLoader.Load(source, cancellationToken);
        if (dialect.Contract is not { } contract)
            return schemas;
        var messages = new XmlSchema();
        foreach (var type in contract.Operations.Select(operation => operation.RequestType).Distinct(StringComparer.Ordinal))
            messages.Items.Add(new XmlSchemaElement { Name = type, SchemaTypeName = new XmlQualifiedName(type) });
        schemas.Set.Add(messages);
        schemas.Set.Compile();
        return schemas;
    }
}
