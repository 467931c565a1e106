using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>Compares what our own words say (<c>spec/README.md</c>), in either kind of contract. A file of others says nothing in them.</summary>
internal static class WordsDiff
{
    public static void Compare(ContractSource oldSource, ContractSource newSource, ChangeList changes, CancellationToken cancellationToken)
    {
        if (Read(oldSource, cancellationToken) is not { } old || Read(newSource, cancellationToken) is not { } current)
            return;
        var sides = new WordSides(
            old, current, new WordPlaces(oldSource.Name, old), new WordPlaces(newSource.Name, current), new WordNames(old), new WordNames(current), changes);
        OperationWords.Compare(sides);
        TypeWords.Compare(sides);
        WebhookWords.Compare(sides);
    }

    private static Contract? Read(ContractSource source, CancellationToken cancellationToken)
    {
        var isXml = ContractFormats.Of(source) == ContractFormat.Xsd;
        if (!source.Text.Contains(isXml ? "urn:billink:contract" : "x-billink-", StringComparison.Ordinal))
            return null;
        var contract = ContractReader.Read(isXml ? "contract.xsd" : "contract.yaml", source.Text, cancellationToken).Contract;
        return contract?.Operations.Count > 0 ? contract : null;
    }
}
