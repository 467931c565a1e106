using Billink.Contracts.Reading;

namespace Billink.Contracts.Linting;

/// <summary>A contract file that has been read.</summary>
/// <param name="Name">The name or path under which findings show it.</param>
/// <param name="Reading">The result of <see cref="ContractReader"/>.</param>
public sealed record ContractFile(string Name, ContractReading Reading);
