using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Xsd.Loading;

/// <summary>One loaded version of an XSD contract.</summary>
/// <param name="Schemas">The compiled schemas.</param>
/// <param name="Vocabulary">The file's use of our vocabulary.</param>
internal sealed record XsdContract(XsdSchemas Schemas, XsdVocabulary Vocabulary)
{
    /// <exception cref="ContractInputException">The file is not a valid schema.</exception>
    public static XsdContract Load(ContractSource source, CancellationToken cancellationToken)
    {
        var vocabulary = XsdVocabulary.Of(source, cancellationToken);
        return new XsdContract(XsdSchemaLoader.Load(source, vocabulary.Requests, cancellationToken), vocabulary);
    }
}
