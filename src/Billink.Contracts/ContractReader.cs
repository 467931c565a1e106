using Billink.Contracts.Reading;
using Billink.Contracts.Reading.OpenApi;
using Billink.Contracts.Reading.Xsd;

namespace Billink.Contracts;

/// <summary>Reads a contract: OpenAPI 3.0 in YAML, or XSD 1.0, both with the words of <c>spec/README.md</c>.</summary>
public static class ContractReader
{
    /// <summary>
    /// Reads a contract. Bad input never throws: each thing wrong is a <see cref="ContractProblem"/> with its position. The same text gives
    /// the
    /// same reading on every machine and in every culture, whether its lines end in CRLF or LF.
    /// </summary>
    /// <param name="fileName">A file name or path; only its ending counts. <c>.xsd</c> is read as XSD, everything else as YAML.</param>
    /// <param name="text">The text of the file. Nothing else is read: no file, no network.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What the contract says, and what is wrong with it. A contract with problems may be incomplete.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ContractReading Read(string fileName, string text, CancellationToken cancellationToken = default)
    {
        var plain = text.TrimStart('\uFEFF').Replace("\r\n", "\n");
        return fileName.EndsWith(".xsd", StringComparison.OrdinalIgnoreCase)
            ? XsdContractReader.Read(plain, cancellationToken)
            : OpenApiContractReader.Read(plain, cancellationToken);
    }
}
