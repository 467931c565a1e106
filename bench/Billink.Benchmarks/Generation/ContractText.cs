using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Billink.Benchmarks.Generation;

/// <summary>A contract as the compiler gives it to a generator.</summary>
internal sealed class ContractText(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        using var stream = File.OpenRead(path);
        return SourceText.From(stream);
    }
}
