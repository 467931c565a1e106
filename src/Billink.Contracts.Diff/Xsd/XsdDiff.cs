using System.Xml.Schema;
using Billink.Contracts.Diff.Xsd.Instances;

namespace Billink.Contracts.Diff.Xsd;

/// <summary>Compares two schemas by the documents that they allow, so that a refactoring without effect is no change.</summary>
internal static class XsdDiff
{
    public static void Compare(ContractSource oldSource, ContractSource newSource, ChangeList changes, CancellationToken cancellationToken)
    {
        var old = (SchemaLoader.Load(oldSource, cancellationToken), XsdDialect.Of(oldSource, cancellationToken));
        var current = (SchemaLoader.Load(newSource, cancellationToken), XsdDialect.Of(newSource, cancellationToken));
        Compare(old, current, changes, cancellationToken);
    }

    /// <summary>Compares schemas that are loaded already.</summary>
    /// <returns>What only the old one allows.</returns>
    public static Aims Compare(
        (Schemas Schemas, XsdDialect Dialect) oldVersion,
        (Schemas Schemas, XsdDialect Dialect) newVersion,
        ChangeList changes,
        CancellationToken cancellationToken)
    {
        var aims = new Aims();
        var ((old, oldDialect), (current, newDialect)) = (oldVersion, newVersion);
        var findings = new XsdFindings(old, current, changes);
        var nowhere = new Place("schema");
        if (old.Main.TargetNamespace != current.Main.TargetNamespace)
        {
            findings.Add(
                DocumentRules.NamespaceChanged, Effect.Narrows | Effect.Widens, nowhere, "schema",
                $"The target namespace was '{old.Main.TargetNamespace}' and is '{current.Main.TargetNamespace}'.", old.Main, current.Main,
                values: (old.Main.TargetNamespace ?? "none", current.Main.TargetNamespace ?? "none"));
            return aims;
        }

        var comparer = new TypeWalk(old, current, oldDialect, newDialect, findings, aims);
        if (oldDialect.Contract is { } oldContract && newDialect.Contract is { } newContract)
        {
            foreach (var operation in oldContract.Operations)
            {
                if (newContract.Operations.FirstOrDefault(other => other.Id == operation.Id) is not { } counterpart)
                    continue;
                string[] name = [$"{operation.HttpMethod} {operation.Path}"];
                Visit(operation.RequestType, counterpart.RequestType, Flow.Sent, name);
                if (operation.ResponseType is { } reply && counterpart.ResponseType is { } newReply)
                    Visit(reply, newReply, Flow.Received, name);
            }
        }
        else
        {
            CompareRoots(old, current, findings, comparer, nowhere);
        }

        comparer.Report(cancellationToken);
        return aims;

        void Visit(string oldName, string newName, Flow flow, string[] operation)
        {
            if (old.TypeOf(oldName) is { } oldType && current.TypeOf(newName) is { } newType)
                comparer.Visit(oldType, newType, oldName, flow, operation, member: null);
        }
    }

    private static void CompareRoots(Schemas old, Schemas current, XsdFindings findings, TypeWalk comparer, Place nowhere)
    {
        var oldRoots = old.Roots.ToDictionary(root => root.QualifiedName);
        var newRoots = current.Roots.ToDictionary(root => root.QualifiedName);
        foreach (var (name, root) in oldRoots)
        {
            if (newRoots.TryGetValue(name, out var counterpart))
                comparer.Visit(root, counterpart, name.Name, Flow.Unknown, []);
            else
            {
                findings.Add(
                    DocumentRules.RootRemoved, Effect.Narrows, nowhere, name.Name, $"<{name.Name}> is no longer a document.", root, null);
            }
        }

        foreach (var (name, root) in newRoots)
        {
            if (!oldRoots.ContainsKey(name))
                findings.AddQuiet(DocumentRules.RootAdded, nowhere, name.Name, $"<{name.Name}> is a document now.", null, root);
        }

        // A schema without document elements is there for its types.
        if (oldRoots.Count > 0 || newRoots.Count > 0)
            CompareTypeNames(old, current, findings, nowhere);
        else
            CompareTypes(old, current, findings, comparer, nowhere);
    }

    private static void CompareTypes(Schemas old, Schemas current, XsdFindings findings, TypeWalk comparer, Place nowhere)
    {
        var newTypes = current.Types.ToDictionary(type => type.QualifiedName);
        foreach (var type in old.Types)
        {
            var name = type.QualifiedName.Name;
            if (newTypes.Remove(type.QualifiedName, out var counterpart))
                comparer.Visit(type, counterpart, name, Flow.Unknown, [], member: null);
            else
                findings.Add(DocumentRules.TypeRemoved, Effect.Narrows, nowhere, name, $"The type {name} is gone.", type, null);
        }

        foreach (var type in newTypes.Values)
        {
            var name = type.QualifiedName.Name;
            findings.AddQuiet(DocumentRules.TypeAdded, nowhere, name, $"The type {name} is new.", null, type);
        }
    }

    // A type that is derived from another one is missed where that one is used.
    private static void CompareTypeNames(Schemas old, Schemas current, XsdFindings findings, Place nowhere)
    {
        var names = current.Types.Select(type => type.QualifiedName).ToHashSet();
        foreach (var type in old.Types.Where(type => !names.Contains(type.QualifiedName)))
        {
            if (type is XmlSchemaComplexType && type.BaseXmlSchemaType!.QualifiedName.Namespace != XmlSchema.Namespace)
                continue;
            var name = type.QualifiedName.Name;
            findings.AddQuiet(
                DocumentRules.TypeNameRemoved, nowhere, name,
                $"There is no type {name} any more, for a document to name in xsi:type.", type, null);
        }
    }
}
