using System.Security.Cryptography;
using System.Text;

namespace Billink.Regenerate;

/// <summary>
/// Ties the committed v2 code to its inputs. One file has the hashes of the inputs and of the outputs in its header.
/// </summary>
internal static class Fingerprint
{
    /// <summary>The generated file that has the hashes. It is only one, so that a change of the contract touches few files.</summary>
    public const string Holder = "Fingerprint.g.cs";

    private const string InputsPrefix = "// inputs  sha256 ";
    private const string OutputsPrefix = "// outputs sha256 ";

    /// <summary>The folder of the generated code.</summary>
    public static string OutputFolder(string root) => Path.Combine(root, "src", "Billink.Generated", "V2");

    /// <summary>The header lines that the current files should have.</summary>
    public static string[] Header(string root) =>
    [
        InputsPrefix + Hash([.. Files(root, Inputs(root)), .. NSwagVersion(root)]),
        OutputsPrefix + Hash(Files(root, Directory.EnumerateFiles(OutputFolder(root), "*.g.cs"))),
    ];

    /// <summary>The header lines of the committed code.</summary>
    public static string[] CommittedHeader(string root) => Path.Combine(OutputFolder(root), Holder) is var holder && File.Exists(holder)
        ? [.. File.ReadLines(holder).Where(IsHash)]
        : [];

    // The contract, the code that documents it, the templates and settings of NSwag, and the code that splits its output.
    private static IEnumerable<string> Inputs(string root) =>
    [
        Path.Combine(root, "spec", "billink-v2.yaml"),
        .. Directory.EnumerateFiles(Path.Combine(root, "build", "nswag"), "*", SearchOption.AllDirectories),
        .. Directory.EnumerateFiles(Path.Combine(root, "build", "Billink.Regenerate"), "*.cs"),
        .. Directory.EnumerateFiles(Path.Combine(root, "src", "Generators", "Documentation"), "*.cs"),
    ];

    private static IEnumerable<string> NSwagVersion(string root) =>
        File.ReadLines(Path.Combine(root, "Directory.Packages.props"))
            .Where(line => line.Contains("\"NSwag.MSBuild\"", StringComparison.Ordinal));

    // Line endings don't count: a checkout with CRLF has the same hash.
    private static IEnumerable<string> Files(string root, IEnumerable<string> files) => files
        .Select(file => (Name: Path.GetRelativePath(root, file).Replace('\\', '/'), file))
        .OrderBy(item => item.Name, StringComparer.Ordinal)
        .SelectMany(item => File.ReadLines(item.file).Where(line => !IsHash(line)).Prepend(item.Name));

    private static string Hash(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")))));

    private static bool IsHash(string line) =>
        line.StartsWith(InputsPrefix, StringComparison.Ordinal) || line.StartsWith(OutputsPrefix, StringComparison.Ordinal);
}
