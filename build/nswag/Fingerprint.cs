#pragma warning disable CA1050, MA0047 // No namespace: build.cake loads this file too, and a script has none.
using System.Security.Cryptography;
using System.Text;

/// <summary>Ties the committed v2 code to what it was generated from: one hash over the inputs, one over the outputs, both in one file's header.</summary>
internal static class Fingerprint
{
    /// <summary>The generated file that carries the hashes: one only, so that a change of the contract touches few files.</summary>
    public const string Holder = "BillinkJsonContext.g.cs";

    private const string InputsPrefix = "// inputs  sha256 ";
    private const string OutputsPrefix = "// outputs sha256 ";

    /// <summary>The folder of the generated code.</summary>
    public static string OutputFolder(string root) => System.IO.Path.Combine(root, "src", "Billink.Generated", "V2");

    /// <summary>The header lines that the files as they are should have.</summary>
    public static string[] Header(string root) => [InputsPrefix + Hash(root, Inputs(root)), OutputsPrefix + Hash(root, Outputs(root))];

    /// <summary>The header lines of the committed code.</summary>
    public static string[] CommittedHeader(string root) =>
        [.. ReadLines(System.IO.Path.Combine(OutputFolder(root), Holder)).Where(IsHash)];

    // The contract, what NSwag is told and given, what becomes of its output, and its version.
    private static IEnumerable<string> Inputs(string root) =>
    [
        System.IO.Path.Combine(root, "package.json"),
        System.IO.Path.Combine(root, "spec", "billink-v2.yaml"),
        .. System.IO.Directory.EnumerateFiles(System.IO.Path.Combine(root, "build", "nswag"), "*", SearchOption.AllDirectories),
    ];

    private static IEnumerable<string> Outputs(string root) => System.IO.Directory.EnumerateFiles(OutputFolder(root), "*.g.cs");

    private static string Hash(string root, IEnumerable<string> files)
    {
        var text = new StringBuilder();
        foreach (var (name, file) in files.Select(file => (Name: System.IO.Path.GetRelativePath(root, file).Replace('\\', '/'), file)).OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            text.Append(name).Append('\n');
            foreach (var line in ReadLines(file).Where(line => !IsHash(line)))
                text.Append(line).Append('\n');
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))).ToLowerInvariant();
    }

    // By lines, so that a checkout with CRLF has the same hash.
    private static string[] ReadLines(string file) => System.IO.File.ReadAllLines(file);

    private static bool IsHash(string line) => line.StartsWith(InputsPrefix, StringComparison.Ordinal) || line.StartsWith(OutputsPrefix, StringComparison.Ordinal);
}
