using Billink.Contracts.Reading;

namespace Billink.Generators.Contracts;

/// <summary>A contract file as the input of the generator's steps.</summary>
/// <param name="Name">The file's name without its folder, so that generated code doesn't depend on the location of the repository.</param>
/// <param name="Path">The path, for diagnostics only.</param>
/// <param name="Contract">The contract; null if there is a problem, so that the output is never incomplete.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record ContractFile(string Name, string Path, Contract? Contract, EquatableArray<LocatedProblem> Problems);
