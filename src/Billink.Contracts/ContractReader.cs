using Billink.Contracts.Reading;
using Billink.Contracts.Reading.OpenApi;
using Billink.Contracts.Reading.Xsd;

namespace Billink.Contracts;

/// <summary>Reads a contract: OpenAPI 3.0 in YAML, or XSD 1.0, both with the words of <c>spec/README.md</c>.</summary>
public static class ContractReader
{
    /// <summary>
    /// Reads a contract. Invalid input doesn't throw: each problem is a <see cref="ContractProblem"/> with its position. The same text has
    /// the same result on every machine, in every culture, and with CRLF or LF line endings.
    /// </summary>
    /// <param name="fileName">A file name or path. Only its extension matters: <c>.xsd</c> is read as XSD, everything else as YAML.</param>
    /// <param name="text">The text of the file. No other file and no network address is read.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The contract and its problems. A contract with problems may be incomplete.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ContractReading Read(string fileName, string text, CancellationToken cancellationToken = default)
    {
        var plain = text.TrimStart('\uFEFF').Replace("\r\n", "\n");
        return fileName.EndsWith(".xsd", StringComparison.OrdinalIgnoreCase)
            ? XsdContractReader.Read(plain, cancellationToken)
            : OpenApiContractReader.Read(plain, cancellationToken);
    }
}
