using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Billink.Generators.Tests;

/// <summary>A contract file in memory.</summary>
internal sealed class ContractText(string name, string text) : AdditionalText
{
    public string Name { get; } = name;

    public string Text { get; } = text;

    /// <inheritdoc/>
    public override string Path { get; } = "spec/" + name;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Text);

    /// <summary>The same contract with the first occurrence of a text replaced.</summary>
    public ContractText With(string find, string replaceBy)
    {
        var at = Text.IndexOf(find, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"'{find}' is not in {Name} any more.");
        return new ContractText(Name, Text[..at] + replaceBy + Text[(at + find.Length)..]);
    }

    public ContractText Named(string name) => new(name, Text);

    public ContractText WithCarriageReturns() => new(Name, Text.ReplaceLineEndings("\r\n"));
}
