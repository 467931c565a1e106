using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>A reference without a target, in a component that no operation uses.</summary>
/// <param name="Component">The component that leads to the reference.</param>
/// <param name="Element">The element with the reference.</param>
internal sealed record BrokenReference(SpecElement Component, SpecElement Element);
