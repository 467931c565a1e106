using Billink.Contracts.Reading;

namespace Billink.Contracts.Linting;

/// <summary>A contract file to check.</summary>
/// <param name="Name">The name or path under which findings show it. <c>.xsd</c> is read as XSD, everything else as YAML.</param>
/// <param name="Text">The text of the file.</param>
public sealed record ContractFile(string Name, string Text)
{
    /// <summary>The result of <see cref="ContractReader"/>.</summary>
    public ContractReading Reading { get; } = ContractReader.Read(Name, Text);
}
