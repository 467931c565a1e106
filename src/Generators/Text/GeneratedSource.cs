using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Billink.Generators.Text;

/// <summary>One generated file.</summary>
/// <param name="HintName">Its folder and name, as in <c>V1/CheckRequest.g.cs</c>.</param>
/// <param name="Text">Its content.</param>
internal sealed record GeneratedSource(string HintName, string Text)
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The text in UTF-8 without a byte order mark.</summary>
    public SourceText ToSourceText() => SourceText.From(Text, Utf8);
}
