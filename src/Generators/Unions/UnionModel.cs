using Billink.Contracts.Reading;
using Billink.Generators.Documentation;

namespace Billink.Generators.Unions;

/// <summary>A value that has one of several forms.</summary>
/// <param name="ContractFile">The contract it comes from.</param>
/// <param name="Version">The last part of its namespace.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Discriminator">The name on the wire of the member that selects the form; null if there is none.</param>
/// <param name="Alternatives">The forms.</param>
/// <param name="IsSent">Whether requests have it, so that it is validated.</param>
/// <param name="Docs">Its documentation.</param>
internal sealed record UnionModel(
    string ContractFile,
    string Version,
    string Name,
    string? Discriminator,
    EquatableArray<AlternativeModel> Alternatives,
    bool IsSent,
    DocComment Docs)
{
    /// <summary>The interfaces that it implements.</summary>
    public string Interfaces => $"IJsonUnion<{Name}>{(IsSent ? ", IBillinkValidatable" : "")}";

    /// <summary>The class of its regular expressions.</summary>
    public string PatternsClass => Name + "Patterns";

    /// <summary>The names that a masked value shows.</summary>
    public string PlainNames => $"{Version}PlainNames.{(IsSent ? "Requests" : "Replies")}";
}
