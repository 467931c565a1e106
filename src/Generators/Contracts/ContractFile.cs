using Billink.Contracts.Reading;

namespace Billink.Generators.Contracts;

/// <summary>A contract file as the rest of the generator sees it.</summary>
/// <param name="Name">The file's name without its folder: nothing generated depends on where the repository lies.</param>
/// <param name="Path">Where it lies, for diagnostics only.</param>
/// <param name="Contract">What it says; null when there is any problem, so that there is never half an output.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record ContractFile(string Name, string Path, Contract? Contract, EquatableArray<LocatedProblem> Problems);
