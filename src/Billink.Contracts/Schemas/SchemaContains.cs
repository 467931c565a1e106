using Billink.Contracts.Documents;

namespace Billink.Contracts.Schemas;

/// <summary>The keyword <c>contains</c> and its counts.</summary>
/// <param name="Schema">The schema that some elements must match.</param>
/// <param name="Least">The least number of such elements.</param>
/// <param name="Most">The greatest number of such elements; null if any number is allowed.</param>
internal sealed record SchemaContains(SpecElement Schema, decimal Least, decimal? Most);
