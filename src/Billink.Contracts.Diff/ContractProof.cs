using Billink.Contracts.Diff.Xsd;

namespace Billink.Contracts.Diff;

/// <summary>
/// A message that one version of a contract accepts and the next one refuses, or one that may come now and was never announced: it shows that a change
/// breaks.
/// </summary>
/// <param name="Message">The message, as it goes over the wire.</param>
/// <param name="Fault">What the new version has against it.</param>
public sealed record ContractProof(string Message, string Fault)
{
    /// <summary>Looks for such a message, among a few hundred that the old version accepts.</summary>
    /// <param name="oldVersion">What consumers have.</param>
    /// <param name="newVersion">What they would get.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>
    /// One message, the same for the same texts. Null where none was found, which proves nothing, and where one file is XSD and the other is not.
    /// </returns>
    /// <exception cref="ContractInputException">A file is no contract.</exception>
    public static ContractProof? Find(ContractSource oldVersion, ContractSource newVersion, CancellationToken cancellationToken = default) =>
        (ContractFormats.Of(oldVersion), ContractFormats.Of(newVersion)) switch
        {
            (ContractFormat.Xsd, ContractFormat.Xsd) => XsdProof.Find(oldVersion, newVersion, cancellationToken),
            (ContractFormat.OpenApi, ContractFormat.OpenApi) => OpenApi.OpenApiProof.Find(oldVersion, newVersion, cancellationToken) is { } proof
                ? new ContractProof(proof.Message, proof.Fault)
                : null,
            _ => null,
        };
}
