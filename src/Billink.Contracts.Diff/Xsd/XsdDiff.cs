using System.Xml.Schema;
using Billink.Contracts.Diff.Xsd.Instances;
using Billink.Contracts.Diff.Xsd.Loading;

namespace Billink.Contracts.Diff.Xsd;

/// <summary>Compares two schemas by the documents that they allow, so that a refactoring without effect isn't a change.</summary>
internal static class XsdDiff
{
    /// <summary>Compares two schemas.</summary>
    /// <returns>Hints about content that only the old schema allows.</returns>
    public static ExampleHints Compare(
        XsdContract oldVersion, XsdContract newVersion, ChangeList changes, CancellationToken cancellationToken)
    {
        var hints = new ExampleHints();
        var ((old, oldVocabulary), (current, newVocabulary)) = (oldVersion, newVersion);
        var findings = new XsdFindings(old, current, changes);
        var nowhere = new TypeUse("schema");
        if (old.Main.TargetNamespace != current.Main.TargetNamespace)
        {
            findings.Add(
                new(
                    DocumentRules.NamespaceChanged, Effect.Both, nowhere, "schema",
                    $"The target namespace was '{old.Main.TargetNamespace}' and is '{current.Main.TargetNamespace}'.")
                {
                    Old = old.Main,
                    New = current.Main,
                    OldValue = old.Main.TargetNamespace ?? "none",
                    NewValue = current.Main.TargetNamespace ?? "none",
                });
            return hints;
        }

        var comparer = new TypeComparison(old, current, oldVocabulary, newVocabulary, findings, hints);
        if (oldVocabulary.Contract is { } oldContract && newVocabulary.Contract is { } newContract)
        {
            foreach (var operation in oldContract.Operations)
            {
                if (newContract.Operations.FirstOrDefault(other => other.Id == operation.Id) is not { } counterpart)
                    continue;
                string[] name = [$"{operation.HttpMethod} {operation.Path}"];
                Visit(operation.RequestType, counterpart.RequestType, Direction.Request, name);
                if (operation.ResponseType is { } reply && counterpart.ResponseType is { } newReply)
                    Visit(reply, newReply, Direction.Response, name);
            }
        }
        else
        {
            CompareRoots(old, current, findings, comparer, nowhere);
        }

        comparer.Report(cancellationToken);
        return hints;

        void Visit(string oldName, string newName, Direction? direction, string[] operation)
        {
            if (old.TypeOf(oldName) is { } oldType && current.TypeOf(newName) is { } newType)
                comparer.Visit(oldType, newType, oldName, direction, operation, member: null);
        }
    }

    private static void CompareRoots(XsdSchemas old, XsdSchemas current, XsdFindings findings, TypeComparison comparer, TypeUse nowhere)
    {
        var oldRoots = old.Roots.ToDictionary(root => root.QualifiedName);
        var newRoots = current.Roots.ToDictionary(root => root.QualifiedName);
        foreach (var (name, root) in oldRoots)
        {
            if (newRoots.TryGetValue(name, out var counterpart))
                comparer.Visit(root, counterpart, name.Name, null, []);
            else
            {
                findings.Add(
                    new(DocumentRules.RootRemoved, Effect.Narrows, nowhere, name.Name, $"<{name.Name}> is no longer a document.")
                    {
                        Old = root,
                    });
            }
        }

        foreach (var (name, root) in newRoots)
        {
            if (!oldRoots.ContainsKey(name))
                findings.Add(new(DocumentRules.RootAdded, null, nowhere, name.Name, $"<{name.Name}> is a document now.") { New = root });
        }

        // A schema without document elements only defines types.
        if (oldRoots.Count > 0 || newRoots.Count > 0)
            CompareTypeNames(old, current, findings, nowhere);
        else
            CompareTypes(old, current, findings, comparer, nowhere);
    }

    private static void CompareTypes(XsdSchemas old, XsdSchemas current, XsdFindings findings, TypeComparison comparer, TypeUse nowhere)
    {
        var newTypes = current.Types.ToDictionary(type => type.QualifiedName);
        foreach (var type in old.Types)
        {
            var name = type.QualifiedName.Name;
            if (newTypes.Remove(type.QualifiedName, out var counterpart))
                comparer.Visit(type, counterpart, name, null, [], member: null);
            else
                findings.Add(new(DocumentRules.TypeRemoved, Effect.Narrows, nowhere, name, $"The type {name} was removed.") { Old = type });
        }

        foreach (var type in newTypes.Values)
        {
            var name = type.QualifiedName.Name;
            findings.Add(new(DocumentRules.TypeAdded, null, nowhere, name, $"The type {name} is new.") { New = type });
        }
    }

    // A removed derived type affects the uses of its base type.
    private static void CompareTypeNames(XsdSchemas old, XsdSchemas current, XsdFindings findings, TypeUse nowhere)
    {
        var names = current.Types.Select(type => type.QualifiedName).ToHashSet();
        foreach (var type in old.Types.Where(type => !names.Contains(type.QualifiedName)))
        {
            if (type is XmlSchemaComplexType && type.BaseXmlSchemaType!.QualifiedName.Namespace != XmlSchema.Namespace)
                continue;
            var name = type.QualifiedName.Name;
            findings.Add(
                new(
                    DocumentRules.TypeNameRemoved, null, nowhere, name,
                    $"There is no type {name} any more, for a document to name in xsi:type.")
                {
                    Old = type,
                });
        }
    }
}
