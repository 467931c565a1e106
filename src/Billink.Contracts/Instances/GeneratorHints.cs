using Billink.Contracts.Documents;

namespace Billink.Contracts.Instances;

/// <summary>What another schema says about values, which chance wouldn't meet.</summary>
/// <param name="Values">Values of its conditions, and next to its limits.</param>
/// <param name="Names">Names of properties that it says something about without declaring them.</param>
/// <param name="DeclaredNames">Names of properties that it declares.</param>
internal sealed record GeneratorHints(
    IReadOnlyList<SpecNode> Values, IReadOnlyList<string> Names, IReadOnlyCollection<string> DeclaredNames);
