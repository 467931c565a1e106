using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Xsd.Loading;

/// <summary>One loaded version of an XSD contract.</summary>
/// <param name="Schemas">The compiled schemas.</param>
/// <param name="Vocabulary">The file's use of our vocabulary.</param>
internal sealed record XsdContract(XsdSchemas Schemas, XsdVocabulary Vocabulary)
{
    /// <summary>Loads both versions. Null if their files are equal: then nothing is compiled.</summary>
    /// <exception cref="ContractInputException">A file is not a valid schema.</exception>
    public static (XsdContract Old, XsdContract New)? LoadIfChanged(
        ContractSource oldSource, ContractSource newSource, CancellationToken cancellationToken)
    {
        var oldVocabulary = XsdVocabulary.Of(oldSource, cancellationToken);
        var newVocabulary = XsdVocabulary.Of(newSource, cancellationToken);
        var before = XsdSchemaLoader.Read(oldSource, oldVocabulary.Requests, cancellationToken);
        var now = XsdSchemaLoader.Read(newSource, newVocabulary.Requests, cancellationToken);
        if (before.HasTextsOf(now))
            return null;
        return (
            new XsdContract(XsdSchemaLoader.Compile(before), oldVocabulary), new XsdContract(XsdSchemaLoader.Compile(now), newVocabulary));
    }
}
