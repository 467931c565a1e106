using System.Xml.Linq;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Tests.Xsd;

/// <summary>A schema to mutate.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Files">The main file, and those that it includes, imports or redefines, under the names by which it does.</param>
internal sealed record OracleSchema(string Name, IReadOnlyList<(string Path, string Text)> Files)
{
    public ContractSource Source => SourceOf(0);

    /// <summary>The same with one file changed.</summary>
    public OracleSchema With(int index, XElement file) =>
        this with
        {
            Files = [.. Files.Select((known, i) => i == index ? (known.Path, file.ToString(SaveOptions.DisableFormatting)) : known)],
        };

    private ContractSource SourceOf(int index) => new(Files[index].Path, Files[index].Text)
    {
        OpenRelative = path => Files.ToList().FindIndex(file => file.Path == path) is var found and >= 0 ? SourceOf(found) : null,
    };
}
