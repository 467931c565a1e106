using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Billink.Generators.Text;

/// <summary>How names and values are spelled in C#, the same in every culture.</summary>
internal static class CSharp
{
    /// <summary>A string literal.</summary>
    public static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    /// <summary>A verbatim string literal, for regular expressions.</summary>
    public static string Verbatim(string value) => "@\"" + value.Replace("\"", "\"\"") + "\"";

    /// <summary>A number, without a suffix.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A decimal literal.</summary>
    public static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture) + "m";

    /// <summary>A literal of a number of floating point.</summary>
    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture) + "d";

    /// <summary>The name of a local variable: <c>OrderAmount</c> becomes <c>orderAmount</c>; keywords are escaped.</summary>
    public static string Local(string name)
    {
        var local = char.ToLowerInvariant(name[0]) + name.Substring(1);
        return IsKeyword(local) ? "@" + local : local;
    }

    /// <summary>A word of the vocabulary as a C# name: <c>client-identification</c> becomes <c>ClientIdentification</c>.</summary>
    public static string Pascal(string word) =>
        string.Concat(word.Split('-').Select(static part => char.ToUpperInvariant(part[0]) + part.Substring(1)));

    private static bool IsKeyword(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None;
}
