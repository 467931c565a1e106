using Billink.Contracts.Reading;

namespace Billink.Contracts.Linting;

/// <summary>A contract file that has been read.</summary>
/// <param name="Name">The name or path under which findings show it.</param>
/// <param name="Reading">What <see cref="ContractReader"/> made of it.</param>
public sealed record ContractFile(string Name, ContractReading Reading);
