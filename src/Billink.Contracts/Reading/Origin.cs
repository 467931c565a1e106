namespace Billink.Contracts.Reading;

/// <summary>How sure a fact is, and where it comes from.</summary>
internal sealed record Origin(string Provenance, string Source);
