using Billink.Contracts.Diff.Xsd.Instances;
using Billink.Contracts.Diff.Xsd.Loading;

namespace Billink.Contracts.Diff.Xsd;

/// <summary>Finds a document that the old schema allows and the new one does not.</summary>
internal static class XsdExample
{
    private const int Attempts = 400;
    private const int MostDocuments = 10_000;

    /// <summary>Returns a document. Null if none was found, which proves nothing.</summary>
    public static (string Message, string Problem)? Find(
        XsdContract old, XsdContract current, ExampleHints hints, CancellationToken cancellationToken)
    {
        var generator = new DocumentGenerator(old.Schemas, new Random(1), hints);
        var roots = old.Schemas.Roots.OrderBy(root => root.QualifiedName.ToString(), StringComparer.Ordinal).ToList();
        for (var i = 0; i < Attempts && i * roots.Count < MostDocuments; i++)
        {
            foreach (var root in roots)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (generator.Make(root) is not { } document
                    || DocumentValidator.FirstFault(document, current.Schemas.Set) is not { } problem)
                    continue;
                if (old.Vocabulary.Contract is not null)
                    document.Name = "API";
                return (document.ToString(), problem);
            }
        }

        return null;
    }
}
