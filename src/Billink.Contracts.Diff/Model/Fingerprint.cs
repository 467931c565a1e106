using System.Security.Cryptography;
using System.Text;

namespace Billink.Contracts.Diff.Model;

/// <summary>The identity of a change: 16 hexadecimal digits, which don't depend on positions in the file.</summary>
internal static class Fingerprint
{
    private const char Separator = '\u001F';

    /// <summary>The fingerprint of a finding in one operation, or in none.</summary>
    public static string Of(Finding finding) => Hash(Text(finding));

    /// <summary>The fingerprint of a change of a part that several operations share.</summary>
    /// <param name="finding">One of its findings.</param>
    /// <param name="subject">The shared part.</param>
    /// <param name="number">Distinguishes changes of equal parts; 1 for the first one.</param>
    public static string OfShared(Finding finding, string subject, int number) =>
        Hash(string.Join(Separator, "shared", finding.Rule.Id, subject, finding.Detail, number) + InFile(finding));

    /// <summary>The text that the fingerprint of a finding is computed from.</summary>
    public static string Text(Finding finding) => string.Join(
        Separator, finding.Rule.Id, finding.Operations is [var only] ? only : "", (finding.Direction ?? finding.Rule.Direction).ToString(),
        finding.Subject, finding.Detail) + InFile(finding);

    private static string InFile(Finding finding) => finding.File is { } file ? Separator + file : "";

    private static string Hash(string text) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8)).ToLowerInvariant();
}
