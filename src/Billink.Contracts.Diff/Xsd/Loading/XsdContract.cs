using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Xsd.Loading;

/// <summary>One version of an XSD contract, loaded.</summary>
/// <param name="Schemas">The compiled schemas.</param>
/// <param name="Vocabulary">What the file says in our own vocabulary.</param>
internal sealed record XsdContract(XsdSchemas Schemas, XsdVocabulary Vocabulary)
{
    /// <exception cref="ContractInputException">The file is not a valid schema.</exception>
    public static XsdContract Load(ContractSource source, CancellationToken cancellationToken)
    {
        var vocabulary = XsdVocabulary.Of(source, cancellationToken);
        return new XsdContract(XsdSchemaLoader.Load(source, vocabulary.Requests, cancellationToken), vocabulary);
    }
}
